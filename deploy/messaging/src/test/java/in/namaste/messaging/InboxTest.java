package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class InboxTest {

  private static final Duration A_DAY = Duration.ofDays(1);

  @Inject Inbox inbox;
  @Inject InboxPruning pruning;
  @Inject Transactions transactions;
  @Inject TopicReader reader;
  @Inject Pool pool;

  @Test
  void whatIsOlderThanTheInboxNeedsIsForgottenAndTheRestIsNot() throws Throwable {
    seen("old", Instant.now().minus(Inbox.KEPT).minus(A_DAY));
    seen("young", Instant.now().minus(Inbox.KEPT).plus(A_DAY));

    int pruned = VertxContextSupport.subscribeAndAwait(pruning::prune);

    assertThat(pruned).isEqualTo(1);
    assertThat(isNew("old")).isTrue();
    assertThat(isNew("young")).isFalse();
  }

  @Test
  void aRecordOlderThanTheMemoryIsPassedOver() throws Throwable {
    Instant horizon = Instant.now().minus(Inbox.KEPT);
    List<String> heard = new ArrayList<>();

    for (Instant published : List.of(horizon.minus(A_DAY), horizon.plus(A_DAY))) {
      VertxContextSupport.subscribeAndAwait(
          () ->
              reader.readRecent(
                  record(published),
                  NoteEvent.NoteTaken.class,
                  note -> {
                    heard.add(published.toString());
                    return Uni.createFrom().voidItem();
                  }));
    }

    assertThat(heard).containsExactly(horizon.plus(A_DAY).toString());
  }

  private void seen(String cause, Instant at) throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () ->
            pool.preparedQuery("insert into inbox (cause, seen_at) values ($1, $2)")
                .execute(Tuple.of(cause, at.atOffset(ZoneOffset.UTC))));
  }

  private boolean isNew(String cause) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> inbox.firstTime(cause)));
  }

  private static ConsumerRecord<byte[], byte[]> record(Instant published) {
    byte[] note =
        """
        {"type": "NoteTaken", "eventId": "018f6b1e-7c00-7a00-8000-000000000042",
         "occurredAt": "2026-11-23T06:30:00Z", "text": "kept for ever"}
        """
            .getBytes(StandardCharsets.UTF_8);
    return new ConsumerRecord<>(
        "notes",
        0,
        0,
        published.toEpochMilli(),
        TimestampType.CREATE_TIME,
        0,
        note.length,
        new byte[0],
        note,
        new RecordHeaders(),
        Optional.empty());
  }
}
