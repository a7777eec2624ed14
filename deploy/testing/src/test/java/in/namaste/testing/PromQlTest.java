package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromQlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up == 0 | up",
        "a != a | a",
        "sum by (job, topic) (increase(dead_total{reason=\"failed\"}[1h])) > 0 | dead_total",
        "histogram_quantile(0.99, sum by (le) (rate(took_bucket{uri=\"/webhook\"}[5m]))) > 1e3 | took_bucket",
        "sum(one_total) > 5 unless on (job) two_total offset 5m | one_total two_total",
        "count(up == 0) or vector(0) | up",
        "max_over_time(deep:name[5m:30s]) | deep:name"
      })
  void metricsAreToldFromFunctionsLabelsAndOperators(String query, String metrics) {
    assertThat(PromQl.metrics(query)).containsExactlyInAnyOrder(metrics.split(" "));
  }
}
