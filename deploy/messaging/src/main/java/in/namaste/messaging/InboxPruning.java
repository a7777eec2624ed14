package in.namaste.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Takes causes out of the {@link Inbox} that are older than it needs to remember. */
@ApplicationScoped
class InboxPruning {

  /** The first time after this, so that it is no part of a start. */
  static final Duration EVERY = Duration.ofHours(1);

  private static final Logger LOG = Logger.getLogger(InboxPruning.class);

  private final Vertx vertx;
  private final Pool pool;

  InboxPruning(Vertx vertx, Pool pool) {
    this.vertx = vertx;
    this.pool = pool;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(
        EVERY.toMillis(),
        timer ->
            prune()
                .subscribe()
                .with(
                    pruned -> LOG.debugf("%d old causes are forgotten", pruned),
                    failure ->
                        LOG.warnf("Old causes stay an hour longer: %s", Failures.named(failure))));
  }

  /** How many were taken out. Seen by the machine's time, which no rehearsal turns. */
  Uni<Integer> prune() {
    OffsetDateTime horizon = Clock.systemUTC().instant().minus(Inbox.KEPT).atOffset(ZoneOffset.UTC);
    return pool.preparedQuery("delete from inbox where seen_at < $1")
        .execute(Tuple.of(horizon))
        .map(rows -> rows.rowCount());
  }
}
