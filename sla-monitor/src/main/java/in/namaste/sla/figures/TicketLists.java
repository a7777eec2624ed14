package in.namaste.sla.figures;

import in.namaste.sla.Promise;
import in.namaste.sla.TicketState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** Lists the tickets behind a figure, those whose promise falls due first before the others. */
@ApplicationScoped
public class TicketLists {

  private static final String LIST =
      Moment.SQL
          + """
          select t.number, t.state, t.promise, t.promised_by, t.run,
                 t.department_code, d.name_hi as department_hi, d.name_en as department_en,
                 t.category_code, c.name_hi as category_hi, c.name_en as category_en,
                 t.place_code, p.name_hi as place_hi, p.name_en as place_en
          from ticket_view t cross join at
          left join name d on d.kind = 'department' and d.code = t.department_code
          left join name c on c.kind = 'category' and c.code = t.category_code
          left join name p on p.kind = 'place' and p.code = t.place_code
          where %s and (%s)
          order by case when %s then t.promised_by end nulls last, t.registered_at desc, t.number
          limit %s offset %s
          """;

  private final Pool pool;

  TicketLists(Pool pool) {
    this.pool = pool;
  }

  /** A part of the tickets that a filter counts in a scope. */
  public Uni<List<TicketLine>> of(
      TicketFilter filter, Moment moment, Scope scope, int limit, int offset) {
    Asked asked = Asked.at(moment);
    String list =
        LIST.formatted(
            asked.within(scope),
            filter.condition(),
            TicketFilter.OPEN.condition(),
            asked.with(limit),
            asked.with(offset));
    return pool.preparedQuery(list)
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> line(row, moment))
                    .toList());
  }

  private static TicketLine line(Row row, Moment moment) {
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
        moment);
  }
}
