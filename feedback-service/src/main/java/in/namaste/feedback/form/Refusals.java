package in.namaste.feedback.form;

import in.namaste.messaging.Failures;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Says in the log that answers could not be written: in one line for many, as they come by hundreds
 * a second.
 */
final class Refusals {

  private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

  private final Logger log;
  private final LongSupplier nanos;
  private final AtomicLong unsaid = new AtomicLong();
  private final AtomicLong sayFrom;

  /**
   * None so far.
   *
   * @param nanos as {@link System#nanoTime}
   */
  Refusals(Logger log, LongSupplier nanos) {
    this.log = log;
    this.nanos = nanos;
    this.sayFrom = new AtomicLong(nanos.getAsLong());
  }

  void add(Throwable why) {
    unsaid.incrementAndGet();
    long now = nanos.getAsLong();
    long from = sayFrom.get();
    if (now - from >= 0 && sayFrom.compareAndSet(from, now + AT_MOST_EVERY.toNanos())) {
      log.warnf(
          "Answers that could not be written: %d, the last for %s",
          unsaid.getAndSet(0), Failures.named(why));
    }
  }
}
