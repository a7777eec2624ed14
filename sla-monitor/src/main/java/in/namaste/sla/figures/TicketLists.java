package in.namaste.sla.figures;

import in.namaste.sla.Policies;
import in.namaste.sla.Promise;
import in.namaste.sla.TicketClass;
import in.namaste.sla.TicketState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Lists the tickets behind a figure: the open ones first, whose promise falls due first before the
 * others; then all others, the newest first. The two are looked for apart, each in an order that an
 * index has, and often in the index alone; only the tickets that are shown are read whole.
 */
@ApplicationScoped
public class TicketLists {

  private static final String COLUMNS =
      """
      t.number, t.state, t.ticket_class, t.promise, t.promised_by, t.run, t.registered_at,
      t.department_code, t.category_code, t.place_code,
      """
          + BesidePromise.COLUMNS;

  private static final String OPEN =
      """
      (select 0 as part, t.promised_by as due, t.registered_at, t.number, t.ticket_id
       from ticket_view t cross join at
       where $open and $among and $filter
       order by t.promised_by, t.registered_at desc, t.number limit $until)
      """;

  private static final String SETTLED =
      """
      (select 1 as part, null::timestamptz as due, t.registered_at, t.number, t.ticket_id
       from ticket_view t cross join at
       where not $open and $within and $filter
       order by t.registered_at desc, t.number limit $until)
      """;

  /** Of some days, whose tickets are few: open or not, the newest first. */
  private static final String DATED = SETTLED.replace("not $open and ", "");

  private static final String SHOWN =
      """
      , shown as (
        select * from ($parts) found
        order by part, due nulls last, registered_at desc, number limit $limit offset $offset
      )
      select $columns, $beside, $told, d.name_hi as department_hi, d.name_en as department_en,
             c.name_hi as category_hi, c.name_en as category_en,
             p.name_hi as place_hi, p.name_en as place_en
      from shown s join ticket_view t on t.ticket_id = s.ticket_id
      left join name d on d.kind = 'department' and d.code = t.department_code
      left join name c on c.kind = 'category' and c.code = t.category_code
      left join name p on p.kind = 'place' and p.code = t.place_code
      $last
      order by s.part, s.due nulls last, s.registered_at desc, s.number
      """;

  /**
   * A place is looked for as itself, and as the block of others, because each has an index in
   * order; not at all if there is no such ticket, for which an index in order is read to its end.
   */
  private static final List<UnaryOperator<String>> PLACES =
      List.of(
          code ->
              "(select exists (select from ticket_view p where p.place_code = %1$s)) and t.place_code = %1$s"
                  .formatted(code),
          code ->
              ("(select exists (select from ticket_view p where p.block_code = %1$s))"
                      + " and t.block_code = %1$s and t.place_code <> %1$s")
                  .formatted(code));

  private final Pool pool;
  private final Policies policies;

  TicketLists(Pool pool, Policies policies) {
    this.pool = pool;
    this.policies = policies;
  }

  /** A part of the tickets that a filter counts in a scope. */
  public Uni<List<TicketLine>> of(
      TicketFilter filter, Moment moment, Scope scope, int limit, int offset) {
    Asked asked = Asked.at(moment);
    return pool.preparedQuery(Moment.SQL + statement(filter, asked, scope, limit, offset))
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> line(row, moment))
                    .toList());
  }

  private static String statement(
      TicketFilter filter, Asked asked, Scope scope, int limit, int offset) {
    Grouping department = filter.isForAnswerable() ? Grouping.ANSWERABLE : Grouping.DEPARTMENT;
    String parts =
        PLACES.stream()
            .limit(scope.place().isPresent() ? PLACES.size() : 1)
            .flatMap(
                place ->
                    parts(filter)
                        .map(
                            part ->
                                part.replace("$among", asked.withinOpen(scope, department, place))
                                    .replace("$within", asked.within(scope, department, place))))
            .collect(Collectors.joining("union all\n"));
    return SHOWN
        .replace("$parts", parts)
        .replace("$columns", COLUMNS)
        .replace("$beside", BesidePromise.JOINED)
        .replace("$told", LastTold.COLUMNS)
        .replace("$last", LastTold.JOINED)
        .replace("$open", TicketFilter.open())
        .replace("$filter", filter.condition())
        .replace("$until", asked.with((long) limit + offset))
        .replace("$limit", asked.with((long) limit))
        .replace("$offset", asked.with((long) offset));
  }

  private static Stream<String> parts(TicketFilter filter) {
    if (filter.isDated()) {
      return Stream.of(DATED);
    }
    return Stream.concat(
        filter.hasOpen() ? Stream.of(OPEN) : Stream.empty(),
        filter.isKept() ? Stream.of(SETTLED) : Stream.empty());
  }

  private TicketLine line(Row row, Moment moment) {
    OffsetDateTime promisedBy = row.getOffsetDateTime("promised_by");
    return new TicketLine(
        row.getString("number"),
        TicketState.valueOf(row.getString("state")),
        Name.of(row, "department"),
        Name.of(row, "category"),
        Name.of(row, "place"),
        Promise.valueOf(row.getString("promise")),
        promisedBy == null ? null : promisedBy.toInstant(),
        row.getInteger("run"),
        row.getOffsetDateTime("registered_at").toInstant(),
        TicketClass.valueOf(row.getString("ticket_class")),
        moment,
        BesidePromise.of(row, policies, moment.now()),
        LastTold.of(row));
  }
}
