package in.namaste.sla.ticking;

import in.namaste.messaging.Transactions;
import in.namaste.sla.clocks.ClockRow;
import in.namaste.sla.clocks.FiringClocks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Takes the clocks whose time has come, each by one replica, and lets them tell. */
@ApplicationScoped
class DueClocks {

  /** Clocks fired in one transaction. */
  static final int BATCH = 100;

  private static final String ANY_DUE =
      "select exists (select from clock where status = 'ARMED' and due_at <= $1)";

  /** The ticket's row is locked with the clock's: facts about a ticket wait, others go on. */
  private static final String CLAIM =
      """
      select c.* from clock c join ticket_view t on t.ticket_id = c.ticket_id
      where c.status = 'ARMED' and c.due_at <= :upTo
      order by c.due_at, c.id limit :batch
      for update skip locked
      """;

  private final Pool pool;
  private final Transactions transactions;
  private final FiringClocks clocks;

  DueClocks(Pool pool, Transactions transactions, FiringClocks clocks) {
    this.pool = pool;
    this.transactions = transactions;
    this.clocks = clocks;
  }

  /** True if any clock is due at this moment. */
  Uni<Boolean> anyAt(Instant now) {
    return pool.preparedQuery(ANY_DUE)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  /**
   * Fires the next clocks due up to a moment.
   *
   * @return how many: fewer than {@value #BATCH} when no more are to be had now
   */
  Uni<Integer> fireNext(Instant upTo) {
    return transactions.run(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(CLAIM, ClockRow.class)
                            .setParameter("upTo", upTo)
                            .setParameter("batch", BATCH)
                            .getResultList())
                .chain(due -> clocks.fire(due).replaceWith(due.size())));
  }
}
