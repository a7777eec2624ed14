package in.namaste.simulator.phone;

import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.inspect.Switched;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells open pages which chats moved; they fetch what is new by themselves. */
@Singleton
class Live {

  private static final long GATHER_MILLIS = 120;
  private static final Duration PING = Duration.ofSeconds(10);

  /** With more moving chats than this a page had better fetch the whole list. */
  private static final int MOST = 50;

  private final Set<String> moved = new HashSet<>();
  private final BroadcastProcessor<Nudge> nudges = BroadcastProcessor.create();
  private final AtomicInteger pages = new AtomicInteger();
  private final String run = UUID.randomUUID().toString();
  private boolean switched;

  Live(Vertx vertx) {
    vertx.setPeriodic(GATHER_MILLIS, timer -> tell());
  }

  /**
   * What a page is told.
   *
   * @param chats addresses of chats that moved; empty in a ping
   * @param all whether too many moved to name them
   * @param switches whether a switch or a fault changed
   * @param run another one after each start of the simulator, whose numbers then begin anew
   */
  public record Nudge(List<String> chats, boolean all, boolean switches, String run) {}

  Multi<Nudge> nudges() {
    Nudge ping = new Nudge(List.of(), false, false, run);
    Multi<Nudge> pings =
        Multi.createBy()
            .concatenating()
            .streams(
                Multi.createFrom().item(ping),
                Multi.createFrom().ticks().every(PING).onOverflow().drop().map(tick -> ping));
    return Multi.createBy()
        .merging()
        .streams(pings, nudges.onOverflow().buffer(256))
        .onSubscription()
        .invoke(() -> pages.incrementAndGet())
        .onTermination()
        .invoke(() -> pages.decrementAndGet());
  }

  void on(@Observes Chats.Changed change) {
    if (pages.get() > 0) {
      synchronized (moved) {
        if (moved.size() <= MOST) {
          moved.add(change.address());
        }
      }
    }
  }

  void on(@Observes Switched change) {
    synchronized (moved) {
      switched = true;
    }
  }

  private void tell() {
    Nudge nudge;
    synchronized (moved) {
      if (moved.isEmpty() && !switched) {
        return;
      }
      boolean all = moved.size() > MOST;
      nudge = new Nudge(all ? List.of() : List.copyOf(moved), all, switched, run);
      moved.clear();
      switched = false;
    }
    nudges.onNext(nudge);
  }
}
