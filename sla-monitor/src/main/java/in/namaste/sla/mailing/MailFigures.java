package in.namaste.sla.mailing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;

/** Counts what became of mails (metric {@code namaste.sla.mails}, by state). */
@ApplicationScoped
class MailFigures {

  /** One attempt that the mail server did not take; the mail may still go out. */
  private static final String REFUSED = "refused";

  private final MeterRegistry metrics;

  MailFigures(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** A count that begins with its first event looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    Stream.of(MailState.values()).forEach(state -> count(state.column(), 0));
    count(REFUSED, 0);
  }

  void settled(MailState state) {
    count(state.column(), 1);
  }

  void refused() {
    count(REFUSED, 1);
  }

  private void count(String state, int times) {
    metrics.counter("namaste.sla.mails", "state", state).increment(times);
  }
}
