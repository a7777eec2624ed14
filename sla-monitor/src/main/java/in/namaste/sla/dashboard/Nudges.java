package in.namaste.sla.dashboard;

import in.namaste.sla.reading.ReadPositions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Says that something changed, whichever replica has read it: while somebody watches, the positions
 * in the database are looked at five times a second. Time alone makes tickets overdue, so it is
 * said each minute as well.
 */
@ApplicationScoped
class Nudges {

  private static final long LOOK_MILLIS = 200;
  private static final Duration PING = Duration.ofSeconds(10);
  private static final Duration TIME_PASSES = Duration.ofMinutes(1);
  private static final String CHANGED = "changed";

  private static final Logger LOG = Logger.getLogger(Nudges.class);

  private final Vertx vertx;
  private final ReadPositions positions;
  private final BroadcastProcessor<String> changes = BroadcastProcessor.create();
  private final AtomicInteger watchers = new AtomicInteger();
  private long seen = -1;

  Nudges(Vertx vertx, ReadPositions positions) {
    this.vertx = vertx;
    this.positions = positions;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(LOOK_MILLIS, tick -> look());
  }

  /** {@code ping} at once and every ten seconds, {@code changed} when there is something new. */
  Multi<String> stream() {
    Multi<String> pings =
        Multi.createFrom().ticks().every(PING).onOverflow().drop().map(tick -> "ping");
    Multi<String> minutes =
        Multi.createFrom()
            .ticks()
            .startingAfter(TIME_PASSES)
            .every(TIME_PASSES)
            .onOverflow()
            .drop()
            .map(tick -> CHANGED);
    return Multi.createBy()
        .merging()
        .streams(pings, minutes, changes.onOverflow().drop())
        .onSubscription()
        .invoke(watchers::incrementAndGet)
        .onTermination()
        .invoke(watchers::decrementAndGet);
  }

  private void look() {
    if (watchers.get() == 0) {
      return;
    }
    positions
        .sum()
        .subscribe()
        .with(this::compare, away -> LOG.debugf("Nobody is nudged: %s", away));
  }

  private void compare(long now) {
    if (now != seen) {
      seen = now;
      changes.onNext(CHANGED);
    }
  }
}
