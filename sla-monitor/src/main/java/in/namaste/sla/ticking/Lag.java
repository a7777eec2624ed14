package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import in.namaste.sla.ticking.CaughtUp.Horizon;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Measures how many records of {@code ticket.events} have not taken effect yet (gauge {@code
 * namaste.sla.lag.records}): while it is high, clocks wait and figures are old.
 */
@ApplicationScoped
public class Lag {

  private static final long EVERY_MILLIS = 5_000;

  private static final Logger LOG = Logger.getLogger(Lag.class);

  private static final long UNKNOWN = -1;

  private final AtomicLong records = new AtomicLong(UNKNOWN);
  private final Vertx vertx;
  private final EndOffsets ends;
  private final ReadPositions positions;
  private final Clock time;

  Lag(Vertx vertx, EndOffsets ends, ReadPositions positions, Clock time, MeterRegistry metrics) {
    this.vertx = vertx;
    this.ends = ends;
    this.positions = positions;
    this.time = time;
    metrics.gauge("namaste.sla.lag.records", records, known -> Math.max(0, known.get()));
  }

  /** Whether all facts had taken effect when it was looked last; false until the first look. */
  public boolean isNone() {
    return records.get() == 0;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(EVERY_MILLIS, tick -> measure());
  }

  private void measure() {
    ends.of(List.of(CaughtUp.TICKETS))
        .map(offsets -> new Horizon(time.instant(), offsets))
        .chain(horizon -> positions.all().map(horizon::missing))
        .subscribe()
        .with(records::set, away -> LOG.debugf("Lag not measured: %s", away));
  }
}
