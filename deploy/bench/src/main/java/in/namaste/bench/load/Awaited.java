package in.namaste.bench.load;

import in.namaste.bench.pace.Pace;
import in.namaste.bench.phones.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Citizens who wrote once and wait for their first reply. */
public final class Awaited {

  private static final long PAUSE_NANOS = 50_000_000;

  private final Map<String, Instant> since = new ConcurrentHashMap<>();
  private final Histogram micros = new ConcurrentHistogram(3);
  private final AtomicLong asked = new AtomicLong();

  /** This phone waits from now on, or from the moment at which it should have written. */
  public void expect(String phone, Instant from) {
    since.put(phone, from);
    asked.incrementAndGet();
  }

  /** This phone never got its message through. */
  public void forget(String phone) {
    if (since.remove(phone) != null) {
      asked.decrementAndGet();
    }
  }

  /** A message was sent to somebody. */
  public void replied(Outgoing message) {
    Instant from = since.remove(message.to());
    if (from != null) {
      // The other side's clock has milliseconds only.
      micros.recordValue(Math.max(0, Duration.between(from, message.time()).toNanos() / 1_000));
    }
  }

  /** How many wait now. */
  public long waiting() {
    return since.size();
  }

  /** How many have been answered. */
  public long answered() {
    return micros.getTotalCount();
  }

  /** Waits until nobody waits any more; false if that takes longer than the limit. */
  public boolean awaitAll(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (waiting() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return waiting() == 0;
  }

  /** Replies over this time. */
  public Pace pace(long nanos) {
    return Pace.of(micros, nanos);
  }
}
