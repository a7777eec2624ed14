package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class ReadTogetherTest {

  private static final Topic DEAD_LETTERS = Topic.named("notes.messaging.dlq");

  @Inject TopicReader reader;
  @Inject Inbox inbox;
  @Inject Transactions transactions;
  private final List<List<String>> handled = new ArrayList<>();

  @Test
  void allAreHandledAtOnceInTheirOrder() throws Throwable {
    read(note("one"), note("two"), note("three"));

    assertThat(handled).containsExactly(List.of("one", "two", "three"));
  }

  @Test
  void noOtherRecordSuffersForThePoisonedOne() throws Throwable {
    read(note("a"), note("b"), note("poison together"), note("c"), note("d"), note("e"));

    var dead = DEAD_LETTERS.await(r -> Topic.text(r).contains("poison together"));
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("failed");
    assertThat(handled.stream().flatMap(List::stream)).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndTheRestIsHandledAtOnce() throws Throwable {
    read(note("before"), "together unreadable", note("behind"));

    DEAD_LETTERS.await(r -> Topic.text(r).contains("together unreadable"));
    assertThat(handled).containsExactly(List.of("before", "behind"));
  }

  @Test
  void ofManyCausesThoseAreClaimedThatAreNew() throws Throwable {
    assertThat(claim("x, 1", "y")).containsExactlyInAnyOrder("x, 1", "y");

    assertThat(claim("y", "z", "z")).containsExactly("z");
  }

  private Iterable<String> claim(String... causes) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> inbox.firstTimes(List.of(causes))));
  }

  private void read(String... values) throws Throwable {
    List<ConsumerRecord<byte[], byte[]>> records =
        Stream.of(values).map(ReadTogetherTest::record).toList();
    VertxContextSupport.subscribeAndAwait(
        () -> reader.readTogether(records, NoteEvent.NoteTaken.class, this::handle));
  }

  private Uni<Void> handle(List<ReadRecord<NoteEvent.NoteTaken>> notes) {
    List<String> texts = notes.stream().map(note -> note.event().text()).toList();
    if (texts.stream().anyMatch(text -> text.startsWith("poison"))) {
      return Uni.createFrom().failure(new IllegalStateException("cannot handle"));
    }
    handled.add(texts);
    return Uni.createFrom().voidItem();
  }

  private static String note(String text) {
    return """
        {"type": "NoteTaken", "eventId": "%s", "occurredAt": "2026-11-23T06:30:00Z", "text": "%s"}
        """
        .formatted(UUID.randomUUID(), text);
  }

  private static ConsumerRecord<byte[], byte[]> record(String text) {
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    return new ConsumerRecord<>(
        "notes",
        0,
        0,
        0,
        TimestampType.CREATE_TIME,
        0,
        value.length,
        new byte[0],
        value,
        new RecordHeaders(),
        Optional.empty());
  }
}
