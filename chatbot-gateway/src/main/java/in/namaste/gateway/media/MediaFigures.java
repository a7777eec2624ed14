package in.namaste.gateway.media;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code /q/metrics} says of what citizens send beside their words. */
@ApplicationScoped
class MediaFigures {

  private final MeterRegistry metrics;

  MediaFigures(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** A count that begins with its first event looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    Stream.of(Outcome.values()).forEach(outcome -> count(outcome, 0));
  }

  void count(Outcome outcome) {
    count(outcome, 1);
  }

  private void count(Outcome outcome, int times) {
    metrics.counter("gateway.media", "outcome", outcome.label()).increment(times);
  }

  /** What became of an attempt to fetch a file, or to take one away. */
  enum Outcome {
    STORED,
    /** It is tried again. */
    FAILED,
    /** Too large or of no kind that is kept; the citizen is told. */
    UNFIT,
    /** Meta did not give it, or nothing could keep it, however often it was tried. */
    LOST,
    /** A file of somebody who was forgotten did not leave the store; it is tried again. */
    NOT_REMOVED;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
