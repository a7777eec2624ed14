package in.namaste.bench.pace;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How often something succeeded and how long it took.
 *
 * @param perSecond successes in a second
 * @param p50Millis half were at most so slow
 * @param p99Millis ninety-nine in a hundred were at most so slow
 * @param count successes in all
 */
public record Pace(double perSecond, double p50Millis, double p99Millis, long count) {

  /**
   * Sums up.
   *
   * @param micros the time of each success in microseconds
   * @param nanos the time over which they were counted
   */
  public static Pace of(Histogram micros, long nanos) {
    return new Pace(
        micros.getTotalCount() * 1e9 / nanos,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(99) / 1e3,
        micros.getTotalCount());
  }

  /** This pace as a share of another one. */
  public String shareOf(Pace ceiling) {
    return String.format(Locale.ROOT, "%.3f", perSecond / ceiling.perSecond());
  }
}
