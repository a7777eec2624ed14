package in.namaste.sla.ticking;

import in.namaste.messaging.Transactions;
import in.namaste.sla.clocks.DueClockTable;
import in.namaste.sla.clocks.FiringClocks;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Takes the clocks whose time has come, each by one replica, and lets them tell. */
@ApplicationScoped
class DueClocks {

  /** Clocks fired in one transaction. */
  static final int BATCH = 500;

  /**
   * In the order of the index: asked whether any is due, PostgreSQL takes a third of all clocks to
   * be, and looks for one of them through the whole table (half a second beside a million clocks).
   */
  private static final String FIRST =
      "select due_at from clock where status = 'ARMED' order by due_at, id limit 1";

  private final Pool pool;
  private final Transactions transactions;
  private final DueClockTable table;
  private final FiringClocks clocks;

  DueClocks(Pool pool, Transactions transactions, DueClockTable table, FiringClocks clocks) {
    this.pool = pool;
    this.transactions = transactions;
    this.table = table;
    this.clocks = clocks;
  }

  /** True if any clock is due at this moment. */
  Uni<Boolean> anyAt(Instant now) {
    return first().map(first -> first.filter(dueAt -> !dueAt.isAfter(now)).isPresent());
  }

  /** When the next clock is due, or the one that has been due longest. */
  Uni<Optional<Instant>> first() {
    return pool.query(FIRST)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(row -> row.getOffsetDateTime(0).toInstant()));
  }

  /**
   * Fires the next clocks due up to a moment, those due longest first.
   *
   * @return how many: fewer than {@value #BATCH} when no more are to be had now
   */
  Uni<Integer> fireNext(Instant upTo) {
    return transactions.run(
        () -> table.claim(upTo, BATCH).chain(due -> clocks.fire(due).replaceWith(due.size())));
  }
}
