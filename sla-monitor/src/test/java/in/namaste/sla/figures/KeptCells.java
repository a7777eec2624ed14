package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All kept counts as they are in their tables, and what spoils them. */
record KeptCells(Pool pool) {

  private static final Duration SOON = Duration.ofSeconds(60);

  /** Every cell that counts something, in any order. */
  List<String> all() {
    return Stream.of(
            counts(Grain.DAY.table(Rollup.COUNTS)),
            counts(Grain.MONTH.table(Rollup.COUNTS)),
            times(Grain.DAY.table(Rollup.TIMES)),
            times(Grain.MONTH.table(Rollup.TIMES)),
            json("select * from recent_count where tickets <> 0"))
        .flatMap(List::stream)
        .toList();
  }

  /** How many notes say that somebody folded who did not know all counts. */
  int notes() {
    return rows(pool, "select from recount_due").size();
  }

  /** One that keeps no counts of months, and has read that a ticket was changed. */
  void foldAsAnOlderVersion() {
    pool.withTransaction(
            connection ->
                connection
                    .query("select counted(-1, t), counted(1, t) from ticket_view t limit 1")
                    .execute()
                    .chain(() -> connection.query("delete from ticket_change").execute())
                    .chain(
                        () ->
                            connection
                                .query("update ticket_count_month set n_resolved = n_resolved + 1")
                                .execute()))
        .await()
        .atMost(SOON);
  }

  static List<Row> rows(Pool pool, String sql) {
    return pool.query(sql)
        .execute()
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
        .await()
        .atMost(SOON);
  }

  private List<String> counts(String table) {
    List<String> cells = json("select * from %s where n_all <> 0".formatted(table));
    assertThat(cells).as(table).isNotEmpty();
    return cells;
  }

  /** Cells of times in which there is no ticket any more are as good as none. */
  private List<String> times(String table) {
    List<String> cells =
        json("select * from %s".formatted(table)).stream()
            .filter(cell -> cell.matches(".*\"h_[a-z_0-9]+\":[1-9].*"))
            .toList();
    assertThat(cells).as(table).isNotEmpty();
    return cells;
  }

  private List<String> json(String sql) {
    return rows(pool, sql).stream().map(Row::toJson).map(Object::toString).toList();
  }
}
