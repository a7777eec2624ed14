package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.GraphStub;
import in.namaste.testing.RealBackbone;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of people who were forgotten leave the store, however often that fails. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class ForgottenFilesTest {

  /** Later than the running service's clock, so that it leaves these files to the test. */
  private static final Instant NOW = Instant.parse("2099-01-01T00:00:00Z");

  private static final String STUCK = "a".repeat(64);
  private static final String OTHER = "b".repeat(64);

  @Inject Pool pool;
  @Inject MeterRegistry metrics;
  @Inject EvidenceStore store;
  @Inject MediaFigures figures;

  private final List<String> asked = new ArrayList<>();

  /** It was tried every second for ever, at DEBUG only, and no other file had its turn. */
  @Test
  void aFileThatDoesNotGoIsCountedWaitsAndLetsOthersGo() {
    MediaNames names = new MediaNames(pool, Clock.fixed(NOW, ZoneOffset.UTC), figures);
    due(STUCK, NOW.minusSeconds(2));
    due(OTHER, NOW.minusSeconds(1));
    double before = notRemoved();

    while (!asked.contains(OTHER)) {
      assertThat(names.removeNext(this::remove)).isTrue();
    }

    assertThat(asked).containsOnlyOnce(STUCK, OTHER);
    assertThat(notRemoved() - before).isEqualTo(1);
    assertThat(dueAt(STUCK)).containsExactly(NOW.plusSeconds(60));
    assertThat(dueAt(OTHER)).isEmpty();
  }

  private void remove(String sha256) throws IOException {
    asked.add(sha256);
    if (sha256.equals(STUCK)) {
      throw new IllegalStateException("the bucket is away");
    }
    store.remove(sha256);
  }

  private double notRemoved() {
    return metrics.counter("gateway.media", "outcome", "not-removed").count();
  }

  private void due(String sha256, Instant at) {
    pool.preparedQuery("insert into media_removal (sha256, due_at) values ($1, $2)")
        .execute(Tuple.of(sha256, at.atOffset(ZoneOffset.UTC)))
        .await()
        .indefinitely();
  }

  private List<Instant> dueAt(String sha256) {
    List<Instant> found = new ArrayList<>();
    pool.preparedQuery("select due_at from media_removal where sha256 = $1")
        .execute(Tuple.of(sha256))
        .await()
        .indefinitely()
        .forEach(row -> found.add(row.getOffsetDateTime(0).toInstant()));
    return found;
  }
}
