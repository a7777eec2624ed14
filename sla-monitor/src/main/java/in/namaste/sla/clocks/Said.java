package in.namaste.sla.clocks;

import in.namaste.sla.SlaEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/** Counts what the clocks said (metric {@code namaste.sla.events}, by type). */
@ApplicationScoped
class Said {

  private final MeterRegistry metrics;

  Said(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** A count that begins with its first event looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    Stream.of(SlaEvent.class.getPermittedSubclasses()).forEach(type -> count(type, 0));
  }

  void count(List<? extends SlaEvent> events) {
    events.forEach(event -> count(event.getClass(), 1));
  }

  private void count(Class<?> type, int times) {
    metrics.counter("namaste.sla.events", "type", type.getSimpleName()).increment(times);
  }
}
