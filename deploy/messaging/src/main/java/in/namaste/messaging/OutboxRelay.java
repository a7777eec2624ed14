package in.namaste.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox: takes the next rows by id, sends them, deletes them, commits. Of all
 * replicas of a service one relays at a time. A crash between sending and committing repeats
 * records and never changes them; without the repeats, the records of one key stand in order.
 */
@ApplicationScoped
public class OutboxRelay {

  /** Rows sent in one transaction; must stay below the emitter's 1,024 records in flight. */
  static final int BATCH = 500;

  /** How often the outbox is looked at when nobody wakes the relay, in milliseconds. */
  static final long POLL_MILLIS = 250;

  /** How long the relay rests after a failure, in milliseconds. */
  static final long REST_MILLIS = 1_000;

  /** Names the advisory lock; each service has a database of its own. */
  static final long LEADER_LOCK = 0x6f7574626f78L;

  private static final String TRY_LEAD = "select pg_try_advisory_xact_lock($1)";

  private static final String TAKE_NEXT =
      """
      with next as (delete from outbox where id in (select id from outbox order by id limit $1)
                    returning *)
      select * from next order by id
      """;

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final Vertx vertx;
  private final Pool pool;
  private final RecordPublisher publisher;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private volatile boolean troubled;
  private volatile boolean stopped;

  OutboxRelay(Vertx vertx, Pool pool, RecordPublisher publisher) {
    this.vertx = vertx;
    this.pool = pool;
    this.publisher = publisher;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(POLL_MILLIS, timer -> wake());
  }

  void stop(@Observes ShutdownEvent stopping) {
    stopped = true;
  }

  /** Says that there may be something to publish. Returns at once. */
  public void wake() {
    again.set(true);
    if (!stopped && running.compareAndSet(false, true)) {
      vertx.runOnContext(this::drain);
    }
  }

  private void drain() {
    again.set(false);
    pool.withTransaction(this::relayBatch)
        .subscribe()
        .with(
            relayed -> {
              recovered();
              finish(relayed == BATCH || again.get());
            },
            failure -> {
              report(failure);
              vertx.setTimer(REST_MILLIS, timer -> finish(true));
            });
  }

  private void finish(boolean more) {
    if (more && !stopped) {
      drain();
      return;
    }
    running.set(false);
    if (again.get()) {
      wake();
    }
  }

  private Uni<Integer> relayBatch(SqlConnection connection) {
    return connection
        .preparedQuery(TRY_LEAD)
        .execute(Tuple.of(LEADER_LOCK))
        .chain(
            lock ->
                lock.iterator().next().getBoolean(0)
                    ? publishNext(connection)
                    : Uni.createFrom().item(0));
  }

  private Uni<Integer> publishNext(SqlConnection connection) {
    return connection
        .preparedQuery(TAKE_NEXT)
        .execute(Tuple.of(BATCH))
        .chain(
            rows -> {
              List<Row> next = StreamSupport.stream(rows.spliterator(), false).toList();
              return OrderOfKeys.send(next, OutboxRelay::keyOf, publisher::publish)
                  .replaceWith(next.size());
            });
  }

  private static List<String> keyOf(Row row) {
    return List.of(row.getString("topic"), row.getString("message_key"));
  }

  private void report(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("Outbox waits, nothing is lost: %s", Failures.named(failure));
    }
  }

  private void recovered() {
    if (troubled) {
      troubled = false;
      LOG.info("Outbox is being published again");
    }
  }
}
