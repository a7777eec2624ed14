package in.namaste.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the oldest event of the outbox has waited to be published (gauge {@code
 * namaste.outbox.oldest.seconds}). A service that has just started knows of no earlier time.
 */
@ApplicationScoped
class OutboxAge {

  static final String NAME = "namaste.outbox.oldest.seconds";

  private static final String ENDS = "select min(id) as first, max(id) as last from outbox";

  private final Watching watching;
  private final Pool pool;
  private final SeenRows seen = new SeenRows();

  OutboxAge(Watching watching, Pool pool) {
    this.watching = watching;
    this.pool = pool;
  }

  void start(@Observes StartupEvent started) {
    watching.figure(NAME, "How long has the oldest event waited to be published?", this::seconds);
  }

  private Uni<Long> seconds() {
    return pool.query(ENDS)
        .execute()
        .map(rows -> TimeUnit.NANOSECONDS.toSeconds(age(rows.iterator().next())));
  }

  private long age(Row ends) {
    return ends.getLong("first") == null
        ? seen.none()
        : seen.some(ends.getLong("first"), ends.getLong("last"), System.nanoTime());
  }
}
