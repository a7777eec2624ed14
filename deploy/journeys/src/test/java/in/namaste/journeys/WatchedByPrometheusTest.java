package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Prometheus;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.testing.PromQl;
import in.namaste.testing.WatchedMetrics;
import in.namaste.testing.WatchedQueries;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real Prometheus watches the town: dashboard and alerts ask for what there is. It must be
 * installed; {@code deploy/test --long} does that.
 */
@TownTest
@Order(45)
@Tag("long")
class WatchedByPrometheusTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void theRulesAreWellFormedAndEachFiresOnWhatItIsFor() throws Exception {
    assertThat(Prometheus.promtool("check", "config", "prometheus.yml")).isZero();
    assertThat(Prometheus.promtool("test", "rules", "alerts.test.yml")).isZero();
  }

  @Test
  void everyQueryOfDashboardAndAlertsFindsItsMetrics(Town town) throws Exception {
    Problem.WATER.tell(town.newCitizen());
    try (Prometheus prometheus = Prometheus.beside(town, folder)) {
      for (WatchedMetrics metric : WatchedMetrics.all()) {
        await(metric.name())
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> prometheus.finds(metric.name()));
      }

      for (String query : WatchedQueries.all()) {
        assertThat(prometheus.ask(query).path("status").asText()).as(query).isEqualTo("success");
        for (String metric : PromQl.metrics(query)) {
          assertThat(prometheus.finds(metric)).as("%s of %s", metric, query).isTrue();
        }
      }
      assertThat(prometheus.finds("up == 0")).isFalse();
    }
  }

  @Test
  void whatIsAwayIsUnknownAndSaysSoUntilItIsBack(Town town) throws Exception {
    try (Prometheus prometheus = Prometheus.beside(town, folder)) {
      String kafka = WatchedQueries.alert("KafkaAway");
      String database = WatchedQueries.alert("DatabaseAway");
      await().atMost(PATIENCE).ignoreExceptions().until(() -> prometheus.finds("up"));
      await().atMost(PATIENCE).until(() -> !prometheus.finds(kafka) && !prometheus.finds(database));

      town.system().stopKafka();
      await().atMost(PATIENCE).until(() -> prometheus.finds(kafka));
      town.system().startKafka();
      await().atMost(PATIENCE).until(() -> !prometheus.finds(kafka));
      town.system().stopPostgres();
      await().atMost(PATIENCE).until(() -> prometheus.finds(database));
      town.system().startPostgres();
      await().atMost(PATIENCE).until(() -> !prometheus.finds(database));
    }
  }
}
