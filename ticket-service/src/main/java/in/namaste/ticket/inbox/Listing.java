package in.namaste.ticket.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /** With names and phones: more is no work any more, but a list to be sold. */
  static final int MOST_PEOPLE = 5_000;

  /** Counting similar tickets stops here. */
  static final int MOST_SIMILAR = 9;

  private static final String FIELDS =
      """
      select number, state, outcome, version, promise, promised_by, category_code, place_code,
             department_code, post, reopen_count, registered_at,
             breach_run is not null and breach_run = run as breached,
             contact_requested_at is not null as contact_requested,
             (select post_code from told_post told
              where told.ticket_id = page.id and told.run = page.run
              order by told_at desc limit 1) as told,
             (select count(*) from evidence e where e.ticket_id = page.id) as pieces,
             (select count(*) from (
                select 1 from ticket other
                where other.place_code = page.place_code
                  and other.category_code = page.category_code
                  and other.OPEN and other.id <> page.id
                limit MOST) counted) as similar
      """
          .replace("OPEN", Tab.OPEN.condition(null, null))
          .replace("MOST", Integer.toString(MOST_SIMILAR));

  private static final String IDS =
      "select id from FITTING order by ORDER limit LIMIT offset OFFSET";

  private static final String ROWS =
      FIELDS + "from (" + IDS + ") chosen join ticket page using (id) order by ORDER";

  private static final String CHOSEN =
      FIELDS
          + """
          from unnest($1::uuid[]) with ordinality chosen (id, place)
          join ticket page using (id)
          order by place
          """;

  private static final String PEOPLE =
      """
      select coalesce(name, '') as name, coalesce(phone, '') as phone
      from unnest($1::uuid[]) with ordinality chosen (id, place)
      left join complaint on ticket_id = id
      order by place
      """;

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

  /** Which tickets the list has from its beginning, one more than {@code most} if there are. */
  Uni<List<UUID>> ids(Asked asked, Conditions conditions, int most) {
    Where where = where(asked, conditions);
    return pool.preparedQuery(sql(IDS, asked, conditions, where, most + 1, 0))
        .execute(where.values())
        .map(rows -> stream(rows).map(row -> row.getUUID("id")).toList());
  }

  /** These tickets in this order. */
  Uni<List<Found>> of(List<UUID> ids) {
    return pool.preparedQuery(CHOSEN)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(rows -> stream(rows).map(Found::of).toList());
  }

  /** Who complained, for these tickets in this order. */
  Uni<List<Person>> people(List<UUID> ids) {
    return pool.preparedQuery(PEOPLE)
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(
            rows ->
                stream(rows)
                    .map(row -> new Person(row.getString("name"), row.getString("phone")))
                    .toList());
  }

  private Uni<List<Found>> rows(Asked asked, Conditions conditions, int limit, int offset) {
    Where where = where(asked, conditions);
    return pool.preparedQuery(sql(ROWS, asked, conditions, where, limit, offset))
        .execute(where.values())
        .map(rows -> stream(rows).map(Found::of).toList());
  }

  private static Where where(Asked asked, Conditions conditions) {
    return conditions.of(asked).and(conditions.of(asked.tab()));
  }

  private static String sql(
      String of, Asked asked, Conditions conditions, Where where, int limit, int offset) {
    return of.replace("FITTING", conditions.areLongAgo(asked) ? SORTED : WALKED)
        .replace("CONDITION", where.sql())
        .replace("ORDER", asked.sort().order())
        .replace("LIMIT", Integer.toString(limit))
        .replace("OFFSET", Integer.toString(offset));
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
