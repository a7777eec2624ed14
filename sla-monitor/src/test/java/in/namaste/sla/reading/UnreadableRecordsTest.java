package in.namaste.sla.reading;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.SlaTopic;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Topic;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad record stops nothing: it goes aside as it came, and the partition goes on. */
@RunningService
class UnreadableRecordsTest {

  @Inject TurnedClock clock;
  @Inject Pool pool;

  @ParameterizedTest
  @ValueSource(strings = {"ticket.events", "feedback.events", "directory", "offices"})
  void anUnreadableRecordGoesToTheDeadLettersByteForByteAndThePositionBehindIt(String topic) {
    String key = UUID.randomUUID().toString();

    Topic.named(topic).send(key, "{not json of " + key);

    var dead =
        Topic.named(topic + ".sla-monitor.dlq").await(record -> key.equals(Topic.key(record)));
    assertThat(Topic.text(dead)).isEqualTo("{not json of " + key);
    assertThat(Topic.header(dead, "dead-letter-topic")).isEqualTo(topic);
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    long behind = Long.parseLong(Topic.header(dead, "dead-letter-offset")) + 1;
    String partition = Topic.header(dead, "dead-letter-partition");
    Awaitility.await()
        .untilAsserted(() -> assertThat(position(topic, partition)).isGreaterThanOrEqualTo(behind));
  }

  @Test
  void theSameTicketsNextFactIsReadAndItsClockFires() {
    Story story = Story.of("CLK").registered(clock.instant());
    Topic.named("ticket.events")
        .send(story.ticketId.toString(), "{\"type\": \"TicketRegistered\"}");
    story.tell();
    Topic.named("ticket.events").send(story.ticketId.toString(), "null");

    clock.forward(Duration.ofHours(49));

    SlaTopic.await(story, "DeadlineBreached");
  }

  private long position(String topic, String partition) {
    return pool.query(
            "select coalesce(max(next_offset), 0) from read_position where topic = '%s' and partition = %s"
                .formatted(topic, partition))
        .execute()
        .await()
        .atMost(Duration.ofSeconds(10))
        .iterator()
        .next()
        .getLong(0);
  }
}
