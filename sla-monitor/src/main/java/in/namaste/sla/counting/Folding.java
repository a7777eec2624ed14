package in.namaste.sla.counting;

import in.namaste.messaging.Failures;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.RecentCounts;
import in.namaste.sla.figures.Rollup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Adds changes of tickets to the kept counts, now and then, in whichever replica comes first: the
 * figures are right whether or not it happens, it keeps them quick.
 */
@ApplicationScoped
public class Folding {

  /** How many changes are folded in one transaction. */
  static final int BATCH = 10_000;

  private static final long EVERY_MILLIS = 3_000;

  /** The lock of whoever changes kept counts. */
  private static final String LOCK = "hashtext('ticket_count')";

  /**
   * Says within a transaction which kept counts this version folds. A migration that adds some
   * raises the number in {@code folded()}, too.
   */
  private static final String KNOWN = "set_config('namaste.kept_counts', '1', true)";

  private static final Logger LOG = Logger.getLogger(Folding.class);

  private final Vertx vertx;
  private final Pool pool;
  private final Clock clock;
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile boolean troubled;
  private long timer;

  Folding(Vertx vertx, Pool pool, Clock clock) {
    this.vertx = vertx;
    this.pool = pool;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    timer = vertx.setPeriodic(EVERY_MILLIS, tick -> tick());
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  /** Folds all changes there are; returns at once when another replica is at it. */
  public Uni<Void> fold() {
    return next().chain(folded -> folded == BATCH ? fold() : Uni.createFrom().voidItem());
  }

  /**
   * Makes the kept counts new from the tickets, whatever they were, while everything goes on: after
   * tickets were written past the triggers, or a definition of a figure has changed.
   */
  public Uni<Void> recount() {
    return pool.withTransaction(connection -> clear(connection).chain(() -> recount(connection)));
  }

  /** Does so if somebody has folded without counts that are kept; says whether it did. */
  Uni<Boolean> recountIfDue() {
    return pool.withTransaction(
        connection ->
            clear(connection)
                .chain(
                    notes ->
                        notes > 0
                            ? recount(connection).replaceWith(true)
                            : Uni.createFrom().item(false)));
  }

  /** From here to the end of the transaction nobody folds; gives the number of notes. */
  private static Uni<Integer> clear(SqlConnection connection) {
    return connection
        .query("select pg_advisory_xact_lock(" + LOCK + "), " + KNOWN)
        .execute()
        .chain(() -> connection.query("delete from recount_due").execute())
        .map(SqlResult::rowCount);
  }

  private Uni<Void> recount(SqlConnection connection) {
    return connection
        .query(Rollup.recount())
        .execute()
        .chain(() -> makeRecent(connection, firstDay()));
  }

  private void tick() {
    if (working.compareAndSet(false, true)) {
      fold()
          .onTermination()
          .invoke(() -> working.set(false))
          .subscribe()
          .with(done -> recovered(), this::report);
    }
  }

  private Uni<Integer> next() {
    return pool.withTransaction(
        connection ->
            connection
                .query("select pg_try_advisory_xact_lock(" + LOCK + "), " + KNOWN)
                .execute()
                .chain(
                    rows ->
                        rows.iterator().next().getBoolean(0)
                            ? keepRecent(connection).chain(() -> take(connection))
                            : Uni.createFrom().item(0)));
  }

  private LocalDate firstDay() {
    return RecentCounts.firstDay(Moment.of(clock.instant()));
  }

  /** When a day is over, the kept counts of the last days are of other days. */
  private Uni<Void> keepRecent(SqlConnection connection) {
    LocalDate firstDay = firstDay();
    return connection
        .preparedQuery(RecentCounts.isOfOtherDays())
        .execute(Tuple.of(firstDay))
        .chain(
            others ->
                others.size() == 0
                    ? Uni.createFrom().voidItem()
                    : makeRecent(connection, firstDay));
  }

  private static Uni<Void> makeRecent(SqlConnection connection, LocalDate firstDay) {
    return connection
        .query(RecentCounts.empty())
        .execute()
        .chain(() -> connection.preparedQuery(RecentCounts.make()).execute(Tuple.of(firstDay)))
        .replaceWithVoid();
  }

  private static Uni<Integer> take(SqlConnection connection) {
    return connection
        .preparedQuery(Rollup.fold())
        .execute(Tuple.of(BATCH))
        .map(rows -> rows.iterator().next().getInteger("folded"));
  }

  private void report(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("Changes wait to be folded, figures are right: %s", Failures.named(failure));
    }
  }

  private void recovered() {
    if (troubled) {
      troubled = false;
      LOG.info("Changes are folded again");
    }
  }
}
