package in.namaste.demo.month;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Chance that falls the same way each time: of one seed comes one month. */
public final class Chance {

  private static final double MINUTES_AN_HOUR = 60;

  private final Random random;

  public Chance(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Whether it happens.
   *
   * @param probability 0 to 1
   */
  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from 0 up to and without the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Evenly spread, to the second. */
  public Duration between(Duration least, Duration most) {
    double seconds = least.toSeconds() + random.nextDouble() * most.minus(least).toSeconds();
    return Duration.ofSeconds((long) seconds);
  }

  /**
   * What people take for something: mostly near the median, now and then much longer.
   *
   * @param medianHours half take less
   * @param spread standard deviation of the logarithm
   */
  public Duration about(double medianHours, double spread) {
    double hours = medianHours * Math.exp(spread * random.nextGaussian());
    return Duration.ofSeconds((long) (hours * MINUTES_AN_HOUR * MINUTES_AN_HOUR));
  }

  public <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * One of them, each as likely as it weighs.
   *
   * @param weight not negative; some are above 0
   */
  public <T> T oneOf(List<T> all, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (T each : all) {
      left -= weight.applyAsDouble(each);
      if (left < 0) {
        return each;
      }
    }
    return all.getLast();
  }

  public UUID id() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | 0x8000000000000000L);
  }
}
