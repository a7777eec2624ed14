package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Counts tickets. One statement counts everything, so that all figures are of one moment. */
@ApplicationScoped
public class TicketFigures {

  private static final String COUNT =
      Moment.SQL
          + "select t.department_code, n.name_hi as department_hi, n.name_en as department_en,\n"
          + Arrays.stream(TicketFilter.values())
              .map(
                  filter ->
                      "count(*) filter (where %s) as %s"
                          .formatted(filter.condition(), Figures.column(filter)))
              .collect(Collectors.joining(",\n"))
          + """

          from ticket_view t cross join at
          left join name n on n.kind = 'department' and n.code = t.department_code
          where $within
          group by t.department_code, n.name_hi, n.name_en
          order by %s desc, %s desc, t.department_code
          """
              .formatted(Figures.column(TicketFilter.OVERDUE), Figures.column(TicketFilter.OPEN));

  private final Pool pool;

  TicketFigures(Pool pool) {
    this.pool = pool;
  }

  /** The figures of each department that has tickets in the scope, the most overdue first. */
  public Uni<List<DepartmentFigures>> byDepartment(Moment moment, Scope scope) {
    Asked asked = Asked.at(moment);
    return pool.preparedQuery(COUNT.replace("$within", asked.within(scope)))
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(TicketFigures::line).toList());
  }

  private static DepartmentFigures line(Row row) {
    return new DepartmentFigures(Name.of(row, "department"), Figures.of(row));
  }
}
