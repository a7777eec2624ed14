package in.namaste.messaging;

import static in.namaste.messaging.NoteEvent.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.testing.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code /q/metrics} says of the messaging, and that it moves. */
@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class WatchedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject MeterRegistry metrics;
  @Inject Pool pool;
  @Inject Outbox outbox;
  @Inject Transactions transactions;
  @Inject Notes notes;

  @Test
  void anEventThatIsNotPublishedGrowsOlderUntilItIs() throws Throwable {
    await().atMost(PATIENCE).until(() -> figure(OutboxAge.NAME) == 0);
    SqlConnection leader = pool.getConnection().await().atMost(PATIENCE);
    try {
      await().atMost(PATIENCE).until(() -> leads(leader));
      VertxContextSupport.subscribeAndAwait(
          () -> transactions.run(() -> outbox.append("written", "k", note("held back"))));

      await().atMost(PATIENCE).until(() -> figure(OutboxAge.NAME) >= 1);
    } finally {
      leader.query("select pg_advisory_unlock_all()").execute().await().atMost(PATIENCE);
      leader.close().await().atMost(PATIENCE);
    }

    await().atMost(PATIENCE).until(() -> figure(OutboxAge.NAME) == 0);
  }

  private static boolean leads(SqlConnection connection) {
    return connection
        .preparedQuery("select pg_try_advisory_lock($1)")
        .execute(Tuple.of(OutboxRelay.LEADER_LOCK))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getBoolean(0);
  }

  @Test
  void aRecordThatItsHandlerHoldsIsLagUntilItIsDoneWith() {
    await().atMost(PATIENCE).until(() -> figure(ChannelLag.RECORDS) == 0);

    Topic.named("notes").send("k", "{\"type\":\"NoteTaken\",\"text\":\"held\"}");

    await().atMost(PATIENCE).until(() -> figure(ChannelLag.RECORDS) == 1);
    await().atMost(PATIENCE).until(() -> figure(ChannelLag.SECONDS) >= 1);
    notes.letGo();
    await().atMost(PATIENCE).until(() -> figure(ChannelLag.RECORDS) == 0);
    assertThat(figure(ChannelLag.SECONDS)).isZero();
  }

  @Test
  void deadLettersAreCountedFromZero() {
    assertThat(metrics.get("namaste.dead.letters").tag("topic", "notes").counters()).hasSize(2);
    double before = deadLetters();

    Topic.named("notes").send("k", new byte[] {1}, Map.of());

    await().atMost(PATIENCE).until(() -> deadLetters() == before + 1);
  }

  private double deadLetters() {
    return metrics
        .get("namaste.dead.letters")
        .tags("topic", "notes", "reason", DeadLetters.UNREADABLE)
        .counter()
        .count();
  }

  private double figure(String name) {
    return metrics.get(name).gauge().value();
  }
}
