package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.web.DistrictTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the inbox. The reader's department is part of every query, so that no page can show a
 * ticket of another one by mistake.
 */
@ApplicationScoped
class Inbox {

  static final int PAGE = 50;

  /** Nobody turns so many pages; what lies behind is found by search. */
  static final int LAST_PAGE = 1_000;

  /** Counting stops here: nobody needs to know how many more there are. */
  static final long MOST_COUNTED = 1_000;

  private static final String SCOPE = " and ($1::text is null or department_code = $1)";

  private final Pool pool;
  private final Clock clock;

  Inbox(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * One page of a tab, and one row more if there are more.
   *
   * @param number of the page, from 1 to {@value #LAST_PAGE}
   */
  Uni<List<Found>> rows(Tab tab, Actor reader, int number) {
    String sql =
        """
        select number, state, outcome, version, promise, promised_by, category_code, place_code,
               department_code, post, reopen_count, registered_at,
               breach_run is not null and breach_run = run as breached,
               contact_requested_at is not null as contact_requested,
               (select count(*) from evidence e where e.ticket_id = ticket.id) as pieces
        from ticket
        where\s"""
            + condition(tab)
            + " order by "
            + tab.order()
            + " limit $2 offset $3";
    return pool.preparedQuery(sql)
        .execute(scope(reader).addInteger(PAGE + 1).addInteger((number - 1) * PAGE))
        .map(rows -> stream(rows).map(Found::of).toList());
  }

  /** How many there are in each tab, up to one more than {@value #MOST_COUNTED}. */
  Uni<Map<Tab, Long>> counts(Actor reader) {
    String sql =
        Stream.of(Tab.values())
            .map(
                tab ->
                    "(select count(*) from (select 1 from ticket where "
                        + condition(tab)
                        + " limit "
                        + (MOST_COUNTED + 1)
                        + ") counted) as \""
                        + tab.key()
                        + "\"")
            .collect(Collectors.joining(", ", "select ", ""));
    return pool.preparedQuery(sql)
        .execute(scope(reader))
        .map(
            rows -> {
              var row = rows.iterator().next();
              Map<Tab, Long> counts = new EnumMap<>(Tab.class);
              for (Tab tab : Tab.values()) {
                counts.put(tab, row.getLong(tab.key()));
              }
              return counts;
            });
  }

  private String condition(Tab tab) {
    Instant now = clock.instant();
    Instant tomorrow =
        LocalDate.ofInstant(now, DistrictTime.ZONE)
            .plusDays(1)
            .atStartOfDay(DistrictTime.ZONE)
            .toInstant();
    return tab.condition(now, tomorrow) + SCOPE;
  }

  private static Tuple scope(Actor reader) {
    return Tuple.tuple()
        .addString(reader.role().isOfOneDepartment() ? reader.departmentCode() : null);
  }

  private static Stream<io.vertx.mutiny.sqlclient.Row> stream(
      RowSet<io.vertx.mutiny.sqlclient.Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }
}
