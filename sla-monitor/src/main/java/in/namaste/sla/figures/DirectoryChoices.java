package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What the directory says can be chosen. */
@ApplicationScoped
public class DirectoryChoices {

  private static final String KNOWN =
      """
      select kind, code as known_code, name_hi as known_hi, name_en as known_en,
             coalesce(department_code, '') as department, coalesce(parent_code, '') as parent,
             case when level in ('cd_block', 'urban_body') then 'block'
                  when level in ('village', 'ward') then 'place' else '' end as level
      from name where active order by kind, name_en, code
      """;

  private final Pool pool;

  DirectoryChoices(Pool pool) {
    this.pool = pool;
  }

  /** All of it, each by its English name. */
  public Uni<Choices> all() {
    return pool.query(KNOWN)
        .execute()
        .map(rows -> choices(StreamSupport.stream(rows.spliterator(), false).toList()));
  }

  private static Choices choices(List<Row> rows) {
    return new Choices(
        names(rows, row -> row.getString("kind").equals("department")),
        rows.stream()
            .filter(row -> row.getString("kind").equals("category"))
            .map(row -> new Choices.Category(name(row), row.getString("department")))
            .toList(),
        names(rows, row -> row.getString("level").equals("block")),
        rows.stream()
            .filter(row -> row.getString("level").equals("place"))
            .map(row -> new Choices.Place(name(row), row.getString("parent")))
            .toList());
  }

  private static List<Name> names(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).map(DirectoryChoices::name).toList();
  }

  private static Name name(Row row) {
    return Name.of(row, "known");
  }
}
