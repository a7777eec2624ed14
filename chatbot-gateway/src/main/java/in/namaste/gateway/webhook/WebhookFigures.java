package in.namaste.gateway.webhook;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;

/** What {@code /q/metrics} says of the webhook. */
@ApplicationScoped
class WebhookFigures {

  static final String PARKED = "parked";
  static final String PASSED_OVER = "passed-over";
  static final String REFUSED = "refused";
  static final String UNAVAILABLE = "unavailable";
  static final String ACCEPTED = "accepted";

  private static final List<String> OUTCOMES =
      List.of(ACCEPTED, PARKED, PASSED_OVER, REFUSED, UNAVAILABLE);

  /**
   * Bounds of the histogram, in seconds: a 99th percentile of several replicas can be worked out of
   * counts only. An answer comes within two seconds, whatever happens.
   */
  private static final double[] BOUNDS = {
    .002, .005, .01, .02, .05, .1, .2, .3, .5, .75, 1, 1.5, 2, 5
  };

  private final MeterRegistry metrics;

  WebhookFigures(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** A count that begins with its first event looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    OUTCOMES.forEach(outcome -> count(outcome, 0));
  }

  void count(String outcome, int times) {
    metrics.counter("gateway.webhook", "outcome", outcome).increment(times);
  }

  @Produces
  @Singleton
  static MeterFilter durations() {
    double[] nanos =
        DoubleStream.of(BOUNDS).map(bound -> bound * Duration.ofSeconds(1).toNanos()).toArray();
    DistributionStatisticConfig histogram =
        DistributionStatisticConfig.builder().serviceLevelObjectives(nanos).build();
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        boolean ours =
            id.getName().equals("http.server.requests") && "/webhook".equals(id.getTag("uri"));
        return ours ? histogram.merge(config) : config;
      }
    };
  }
}
