package in.namaste.bench.load;

import in.namaste.bench.meta.Citizen;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives out citizens, a new one each time. Safe for many threads. */
public final class Crowd {

  // A running system may remember those of an earlier bench: each begins somewhere else.
  private final AtomicInteger next =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000, 5_000_000));

  /** Somebody who has not written before. */
  public Citizen next() {
    return Citizen.number(next.getAndIncrement());
  }
}
