package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What people say about the offices, as far as it is public: the same figures as on the pages of
 * feedback-service, so that nothing is told by the difference.
 */
@ApplicationScoped
public class OfficeRatings {

  private static final String COUNT =
      """
      with public as (
        select office_code, sum(n)::bigint as answers,
               sum(n * score)::float8 / nullif(sum(n), 0)::float8 as average
        from office_result, unnest(overall) with ordinality as counted (n, score)
        group by office_code
      )
      select o.code as office_code, o.name_hi as office_hi, o.name_en as office_en,
             o.department_code, d.name_hi as department_hi, d.name_en as department_en,
             coalesce(answers, 0) as answers, coalesce(average, 0) as average
      from office o
      left join public on public.office_code = o.code
      left join name d on d.kind = 'department' and d.code = o.department_code
      where ($1::text is null or o.department_code = $1) and (o.active or answers > 0)
      order by o.code
      """;

  private final Pool pool;

  OfficeRatings(Pool pool) {
    this.pool = pool;
  }

  /** The offices of a department, or all of them, by code. */
  public Uni<List<OfficeRating>> of(Optional<String> department) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(department.orElse(null)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(OfficeRatings::line).toList());
  }

  private static OfficeRating line(Row row) {
    return new OfficeRating(
        Name.of(row, "office"),
        Name.of(row, "department"),
        row.getLong("answers"),
        row.getDouble("average"));
  }
}
