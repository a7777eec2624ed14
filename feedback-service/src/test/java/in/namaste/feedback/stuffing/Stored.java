package in.namaste.feedback.stuffing;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Everything that the service's database holds. */
record Stored(Pool database) {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
      """;

  /** A table that names who did something tells of the staff, who act at their own time. */
  private static final String TIMES =
      """
      select table_name, column_name from information_schema.columns c
      where table_schema = 'public' and data_type like 'time%'
        and table_name <> 'flyway_schema_history'
        and not exists (select 1 from information_schema.columns who
                        where who.table_schema = 'public' and who.table_name = c.table_name
                          and (who.column_name like '%\\_by' or who.column_name like '%account'))
      """;

  /** Every row as text, by its table. */
  Map<String, List<String>> tables() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : texts(TABLES)) {
      rows.put(table, texts("select t::text from \"" + table + "\" t"));
    }
    return rows;
  }

  /** The columns in which a time of something else than the staff's work is finer than the hour. */
  List<String> fineTimes() {
    List<String> fine = new ArrayList<>();
    for (Row column : rows(TIMES)) {
      String table = column.getString(0);
      String name = column.getString(1);
      String found =
          "select 'x' from \"%s\" where date_trunc('hour', \"%s\") <> \"%s\" limit 1"
              .formatted(table, name, name);
      if (!texts(found).isEmpty()) {
        fine.add(table + "." + name);
      }
    }
    return fine;
  }

  private List<String> texts(String query) {
    return rows(query).stream().map(row -> row.getString(0)).toList();
  }

  private List<Row> rows(String query) {
    return StreamSupport.stream(
            database
                .preparedQuery(query)
                .execute(Tuple.tuple())
                .await()
                .atMost(LIMIT)
                .spliterator(),
            false)
        .toList();
  }
}
