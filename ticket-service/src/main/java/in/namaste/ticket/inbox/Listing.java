package in.namaste.ticket.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads pages of the inbox and how many tickets there are, both bounded. */
@ApplicationScoped
class Listing {

  static final int PAGE = 50;

  /**
   * Nobody turns so many pages; what lies behind is found by filters, by search or in an export.
   */
  static final int LAST_PAGE = 200;

  /** Counting stops here: nobody needs to know how many more there are. */
  static final long MOST_COUNTED = 1_000;

  /** More are no list any more that somebody works through. */
  static final int MOST_EXPORTED = 10_000;

  /** Counting similar tickets stops here. */
  static final int MOST_SIMILAR = 9;

  private static final String ROWS =
      """
      select number, state, outcome, version, promise, promised_by, category_code, place_code,
             department_code, post, reopen_count, registered_at,
             breach_run is not null and breach_run = run as breached,
             contact_requested_at is not null as contact_requested,
             (select count(*) from evidence e where e.ticket_id = page.id) as pieces,
             (select count(*) from (
                select 1 from ticket other
                where other.place_code = page.place_code
                  and other.category_code = page.category_code
                  and other.OPEN and other.id <> page.id
                limit MOST) counted) as similar
      from (select id from FITTING order by ORDER limit LIMIT offset OFFSET) chosen
      join ticket page using (id)
      order by ORDER
      """
          .replace("OPEN", Tab.OPEN.condition(null, null))
          .replace("MOST", Integer.toString(MOST_SIMILAR));

  /** The database finds and sorts them as it likes best. */
  private static final String WALKED = "ticket where CONDITION";

  /** All that fit are found before they are sorted. */
  private static final String SORTED =
      "(select id, changed_at from ticket where CONDITION offset 0) fitting";

  private final Pool pool;

  Listing(Pool pool) {
    this.pool = pool;
  }

  /** The page asked for, and one row more if there are more. */
  Uni<List<Found>> rows(Asked asked, Conditions conditions) {
    return rows(asked, conditions, PAGE + 1, (asked.page() - 1) * PAGE);
  }

  /** The list from its beginning, and one row more than {@value #MOST_EXPORTED} if there are. */
  Uni<List<Found>> exported(Asked asked, Conditions conditions) {
    return rows(asked, conditions, MOST_EXPORTED + 1, 0);
  }

  private Uni<List<Found>> rows(Asked asked, Conditions conditions, int limit, int offset) {
    Where where = conditions.of(asked).and(conditions.of(asked.tab()));
    String sql =
        ROWS.replace("FITTING", conditions.areLongAgo(asked) ? SORTED : WALKED)
            .replace("CONDITION", where.sql())
            .replace("ORDER", asked.sort().order())
            .replace("LIMIT", Integer.toString(limit))
            .replace("OFFSET", Integer.toString(offset));
    return pool.preparedQuery(sql)
        .execute(where.values())
        .map(rows -> stream(rows).map(Found::of).toList());
  }

  /** How many there are in each of these tabs, up to one more than {@value #MOST_COUNTED}. */
  Uni<Map<Tab, Long>> counts(Asked asked, Collection<Tab> tabs, Conditions conditions) {
    if (tabs.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    Where where = conditions.of(asked);
    String sql =
        tabs.stream()
            .map(
                tab ->
                    "(select count(*) from (select 1 from ticket where %s and %s limit %d) counted)"
                            .formatted(where.sql(), conditions.of(tab), MOST_COUNTED + 1)
                        + " as \"%s\"".formatted(tab.key()))
            .collect(Collectors.joining(", ", "select ", ""));
    return pool.preparedQuery(sql)
        .execute(where.values())
        .map(
            rows -> {
              Row row = rows.iterator().next();
              Map<Tab, Long> counts = new EnumMap<>(Tab.class);
              tabs.forEach(tab -> counts.put(tab, row.getLong(tab.key())));
              return counts;
            });
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }
}
