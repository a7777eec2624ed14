package in.namaste.sla.dashboard;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Counts what people say about the offices: what was given less what was withdrawn. */
@ApplicationScoped
class OfficeRatings {

  private static final String COUNT =
      """
      select o.code as office_code, o.name_hi as office_hi, o.name_en as office_en,
             o.department_code, d.name_hi as department_hi, d.name_en as department_en,
             coalesce(sum(a.counts), 0) as answers,
             coalesce(sum(a.counts * a.overall)::float8 / nullif(sum(a.counts), 0), 0) as average
      from office o
      left join office_answer a on a.office_code = o.code
      left join name d on d.kind = 'department' and d.code = o.department_code
      where $1::text is null or o.department_code = $1
      group by o.code, d.name_hi, d.name_en
      having o.active or sum(a.counts) > 0
      order by o.code
      """;

  private final Pool pool;

  OfficeRatings(Pool pool) {
    this.pool = pool;
  }

  Uni<List<OfficeRating>> of(Optional<String> department) {
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
