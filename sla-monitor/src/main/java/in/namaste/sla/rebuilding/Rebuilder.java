package in.namaste.sla.rebuilding;

import in.namaste.messaging.Failures;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Looks every second whether a rebuild is asked for ({@code deploy/rebuild}). Of all replicas one
 * does it; if that one dies, another one begins again.
 */
@ApplicationScoped
class Rebuilder {

  private static final long LOOK_MILLIS = 1_000;

  /** Names the advisory lock of the replica that rebuilds. */
  private static final long LOCK = 0x72656275696cL;

  private static final Logger LOG = Logger.getLogger(Rebuilder.class);

  private final Vertx vertx;
  private final Pool pool;
  private final Requests requests;
  private final Rebuild rebuild;
  private final AtomicBoolean busy = new AtomicBoolean();
  private long timer;

  Rebuilder(Vertx vertx, Pool pool, Requests requests, Rebuild rebuild) {
    this.vertx = vertx;
    this.pool = pool;
    this.requests = requests;
    this.rebuild = rebuild;
  }

  void start(@Observes StartupEvent started) {
    timer = vertx.setPeriodic(LOOK_MILLIS, tick -> look());
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  private void look() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    requests
        .next()
        .subscribe()
        .with(
            asked -> {
              if (asked.isPresent()) {
                Thread.ofPlatform().daemon().name("rebuild").start(this::work);
              } else {
                busy.set(false);
              }
            },
            away -> {
              LOG.debugf("Nobody can ask for a rebuild: %s", Failures.named(away));
              busy.set(false);
            });
  }

  private void work() {
    try {
      SqlConnection connection = Blocking.await(pool::getConnection);
      try {
        lead(connection);
      } finally {
        Blocking.await(connection::close);
      }
    } catch (RuntimeException failure) {
      LOG.warnf("A rebuild waits: %s", Failures.named(failure));
    } finally {
      busy.set(false);
    }
  }

  private void lead(SqlConnection connection) {
    if (!Blocking.await(() -> lock(connection))) {
      return;
    }
    try {
      Blocking.await(requests::next).ifPresent(this::serve);
    } finally {
      Blocking.await(() -> unlock(connection));
    }
  }

  private void serve(long id) {
    LOG.infof("Rebuild %d begins", id);
    Rebuild.Done done;
    try {
      done = rebuild.run();
    } catch (RuntimeException failure) {
      LOG.warnf("Rebuild %d changed nothing: %s", id, Failures.named(failure));
      Blocking.await(() -> requests.failed(id, Failures.named(failure)));
      return;
    }
    LOG.infof("Rebuild %d: %d records, %s", id, done.records(), done.found());
    Blocking.await(() -> requests.done(id, done.records(), done.found()));
  }

  private static Uni<Boolean> lock(SqlConnection connection) {
    return connection
        .preparedQuery("select pg_try_advisory_lock($1)")
        .execute(Tuple.of(LOCK))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  private static Uni<Void> unlock(SqlConnection connection) {
    return connection
        .preparedQuery("select pg_advisory_unlock($1)")
        .execute(Tuple.of(LOCK))
        .replaceWithVoid();
  }
}
