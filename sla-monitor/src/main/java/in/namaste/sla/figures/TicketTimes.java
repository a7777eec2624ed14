package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * How long things took, from the registration on, in hours of the day and the night: until the
 * department first said solved ({@link TicketFilter#ANSWERED}), and until it was closed because the
 * citizen said so ({@link TicketFilter#CONFIRMED}). Tickets that are still waiting have no time.
 */
@ApplicationScoped
public class TicketTimes {

  /** One department's times. */
  public record DepartmentTimes(Name department, Hours firstResolution, Hours confirmation) {}

  private final Pool pool;

  TicketTimes(Pool pool) {
    this.pool = pool;
  }

  /** The times of each department that has settled tickets in the scope, by code. */
  public Uni<List<DepartmentTimes>> byDepartment(Moment moment, Scope scope) {
    Asked asked = Asked.at(moment);
    Kept kept = new Kept(Rollup.TIMES, Measure.times(), Grouping.DEPARTMENT, Grouping.DEPARTMENT);
    return pool.preparedQuery(
            Moment.SQL
                + """
                , kept as (%s)
                select kept.part as group_code, n.name_hi as group_hi, n.name_en as group_en, kept.*
                from kept left join name n on n.kind = 'department' and n.code = kept.part
                order by kept.part
                """
                    .formatted(kept.sql(asked, scope)))
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new DepartmentTimes(
                                Name.of(row, "group"),
                                Took.FIRST_RESOLUTION.of(row),
                                Took.CONFIRMATION.of(row)))
                    .filter(
                        times ->
                            times.firstResolution().tickets() > 0
                                || times.confirmation().tickets() > 0)
                    .toList());
  }
}
