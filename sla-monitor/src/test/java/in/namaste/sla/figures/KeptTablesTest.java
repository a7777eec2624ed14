package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The tables of kept counts, beside what is to be kept. */
@RunningService
class KeptTablesTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Inject Pool pool;

  @Test
  void theTablesHaveAColumnForEachMeasure() {
    for (Grain grain : Grain.values()) {
      assertThat(columns(grain.table(Rollup.COUNTS)))
          .containsAll(Measure.counts().stream().map(Measure::column).toList())
          .hasSize(Measure.counts().size() + 6);
      assertThat(columns(grain.table(Rollup.TIMES)))
          .containsAll(Measure.times().stream().map(Measure::column).toList())
          .hasSize(Measure.times().size() + 6);
    }
  }

  private List<String> columns(String table) {
    return pool.query(
            "select column_name from information_schema.columns where table_name = '%s'"
                .formatted(table))
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString(0))
                    .toList())
        .await()
        .atMost(SOON);
  }
}
