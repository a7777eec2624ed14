package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import in.namaste.sla.ticking.CaughtUp.Horizon;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Measures how many records of {@code ticket.events} have not taken effect yet (gauge {@code
 * namaste.sla.lag.records}): while it is high, clocks wait and figures are old.
 */
@ApplicationScoped
class Lag {

  private static final long EVERY_MILLIS = 5_000;

  private static final Logger LOG = Logger.getLogger(Lag.class);

  private final AtomicLong records = new AtomicLong();
  private final Vertx vertx;
  private final EndOffsets ends;
  private final ReadPositions positions;
  private final Clock time;

  Lag(Vertx vertx, EndOffsets ends, ReadPositions positions, Clock time, MeterRegistry metrics) {
    this.vertx = vertx;
    this.ends = ends;
    this.positions = positions;
    this.time = time;
    metrics.gauge("namaste.sla.lag.records", records);
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(EVERY_MILLIS, tick -> measure());
  }

  private void measure() {
    ends.of(CaughtUp.TOPIC)
        .map(offsets -> new Horizon(time.instant(), offsets))
        .chain(horizon -> positions.of(CaughtUp.TOPIC).map(horizon::missing))
        .subscribe()
        .with(records::set, away -> LOG.debugf("Lag not measured: %s", away));
  }
}
