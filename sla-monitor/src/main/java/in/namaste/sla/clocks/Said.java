package in.namaste.sla.clocks;

import in.namaste.sla.SlaEvent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts what the clocks said (metric {@code namaste.sla.events}, by type). */
@ApplicationScoped
class Said {

  private final MeterRegistry metrics;

  Said(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  void count(List<? extends SlaEvent> events) {
    for (SlaEvent event : events) {
      String type = event.getClass().getSimpleName();
      metrics.counter("namaste.sla.events", "type", type).increment();
    }
  }
}
