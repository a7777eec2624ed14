package in.namaste.sla.ticking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.sla.ticking.CaughtUp.Horizon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class CaughtUpTest {

  private static final Instant NOW = Instant.parse("2026-11-25T06:30:00Z");
  private static final TopicPartition FIRST = new TopicPartition("ticket.events", 0);
  private static final TopicPartition SECOND = new TopicPartition("directory", 0);

  @Test
  void whileKafkaIsAwayNoMomentIsReached() {
    var nobody = new EndOffsets(Map.of("bootstrap.servers", "127.0.0.1:1"));
    // The positions are asked only once the brokers have answered.
    var caughtUp = new CaughtUp(nobody, null, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThatThrownBy(() -> caughtUp.upTo().await().atMost(Duration.ofSeconds(20)))
        .hasStackTraceContaining(TimeoutException.class.getName());
  }

  @Test
  void nothingIsMissingWhenEveryPartitionWasReadToItsEnd() {
    assertThat(new Horizon(NOW, Map.of(FIRST, 5L, SECOND, 0L)).missing(Map.of(FIRST, 5L))).isZero();
  }

  @Test
  void whatWasReadBeyondOneEndDoesNotMakeUpForAnother() {
    assertThat(
            new Horizon(NOW, Map.of(FIRST, 5L, SECOND, 3L)).missing(Map.of(FIRST, 9L, SECOND, 1L)))
        .isEqualTo(2);
  }

  @Test
  void aPartitionNeverReadIsMissingWhole() {
    assertThat(new Horizon(NOW, Map.of(FIRST, 5L)).missing(Map.of())).isEqualTo(5);
  }
}
