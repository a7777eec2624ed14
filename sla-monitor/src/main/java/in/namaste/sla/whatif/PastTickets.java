package in.namaste.sla.whatif;

import in.namaste.sla.TicketClass;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Streams the tickets of a replay, newest first, so that a year of a large district needs no more
 * memory than a day. Merged tickets are left out: the work is done on another one.
 */
@ApplicationScoped
public class PastTickets {

  /** Replays at a time in each replica: the clocks need connections, too. */
  static final int AT_ONCE = 2;

  /** Rows fetched at a time: some 4 MB. */
  private static final int FETCHED = 20_000;

  private static final String PAST =
      """
      select t.ticket_id, t.number, coalesce(t.answerable_code, t.department_code), t.ticket_class,
             t.registered_at, t.share_by, t.first_shared_at, t.first_promised_by,
             coalesce(t.first_resolved_at, t.closed_at)
      from ticket_view t
      where t.registered_at >= $1 and t.state <> 'MERGED' and t.outcome is distinct from 'MERGED'
      order by t.registered_at desc, t.number collate "C"
      """;

  private final Pool pool;
  private final AtomicInteger running = new AtomicInteger();

  PastTickets(Pool pool) {
    this.pool = pool;
  }

  /** Too many replays are running. */
  public static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Counts the tickets registered since a moment.
   *
   * @return the tally; fails with {@link Busy} while {@value #AT_ONCE} others are counted
   */
  public Uni<Tally> count(Instant since, Tally tally) {
    return Uni.createFrom()
        .deferred(
            () -> {
              if (running.incrementAndGet() > AT_ONCE) {
                return Uni.createFrom().<Tally>failure(new Busy());
              }
              return pool.withTransaction(connection -> stream(connection, since, tally));
            })
        .onTermination()
        .invoke(running::decrementAndGet);
  }

  private static Uni<Tally> stream(SqlConnection connection, Instant since, Tally tally) {
    return connection
        .prepare(PAST)
        .chain(
            statement -> readAll(statement.cursor(Tuple.of(since.atOffset(ZoneOffset.UTC))), tally))
        .replaceWith(tally);
  }

  private static Uni<Void> readAll(Cursor cursor, Tally tally) {
    return Uni.createFrom()
        .deferred(() -> cursor.read(FETCHED))
        .invoke(rows -> rows.forEach(row -> tally.add(past(row))))
        .repeat()
        .whilst(rows -> cursor.hasMore())
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static PastTicket past(Row row) {
    return new PastTicket(
        row.getUUID(0),
        row.getString(1),
        row.getString(2),
        TicketClass.valueOf(row.getString(3)),
        time(row, 4),
        time(row, 5),
        time(row, 6),
        time(row, 7),
        time(row, 8));
  }

  private static Instant time(Row row, int column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
