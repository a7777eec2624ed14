package in.namaste.sla.figures;

import static java.util.Comparator.comparingDouble;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Offices whose newest answers are clearly worse than those before: the last {@value #NEWEST}
 * answers or a few more, as they were published by fives, beside all published before them ({@link
 * Answers#areClearlyBelow}). Only what is public is looked at.
 */
@ApplicationScoped
public class FallingOffices {

  /** Two published groups: one alone is too few people. */
  static final int NEWEST = 10;

  /** At least so many answers must be there to compare with. */
  static final int BEFORE = 10;

  private static final String COMPARED =
      """
      select o.code as office_code, n.overall as newest, b.overall as before,
             o.name_hi as office_hi, o.name_en as office_en, o.department_code,
             d.name_hi as department_hi, d.name_en as department_en
      from office o
      cross join lateral (
        select p.office_code, p.version, p.overall, $answers as answers
        from office_published p
        where p.office_code = o.code order by p.version desc limit 1
      ) n
      cross join lateral (
        select p.overall, $answers as answers
        from office_published p
        where p.office_code = n.office_code and p.version < n.version
          and $answers <= n.answers - $2
        order by p.version desc limit 1
      ) b
      left join name d on d.kind = 'department' and d.code = o.department_code
      where b.answers >= $3 and ($1::text is null or o.department_code = $1)
      order by o.code
      """
          .replace(
              "$answers",
              "(p.overall[1] + p.overall[2] + p.overall[3] + p.overall[4] + p.overall[5])");

  private final Pool pool;

  FallingOffices(Pool pool) {
    this.pool = pool;
  }

  /**
   * An office that became worse.
   *
   * @param recentAnswers how many answers {@code recent} is of
   * @param recent their average, 1 to 5
   * @param before the average of all answers before them, 1 to 5
   */
  public record Falling(
      Name office, Name department, long recentAnswers, double recent, double before) {}

  /** Those of a department, or all of them; who fell most comes first. */
  public Uni<List<Falling>> of(Optional<String> department) {
    return pool.preparedQuery(COMPARED)
        .execute(Tuple.of(department.orElse(null), (long) NEWEST, (long) BEFORE))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .flatMap(row -> falling(row).stream())
                    .sorted(comparingDouble(one -> one.recent() - one.before()))
                    .toList());
  }

  private static Optional<Falling> falling(Row row) {
    Answers before = Answers.of(row.getArrayOfLongs("before"));
    Answers recent = Answers.of(row.getArrayOfLongs("newest")).minus(before);
    return recent.areClearlyBelow(before)
        ? Optional.of(
            new Falling(
                Name.of(row, "office"),
                Name.of(row, "department"),
                recent.total(),
                recent.average(),
                before.average()))
        : Optional.empty();
  }
}
