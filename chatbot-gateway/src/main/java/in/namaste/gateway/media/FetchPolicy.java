package in.namaste.gateway.media;

import java.time.Duration;
import java.util.Optional;

/**
 * When something is fetched again. What Meta does not know is given up soon, so that the citizen
 * can send it once more; for everything else that fails, on either side, there is as much time as
 * Meta keeps the file.
 *
 * @param mostAttempts for what Meta does not know
 */
record FetchPolicy(int mostAttempts) {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 20;

  /** Meta keeps what citizens send for 7 days; the rest is for asking them again. */
  private static final Duration KEPT = Duration.ofDays(6).plusHours(12);

  /**
   * How long to wait; empty when it is given up.
   *
   * @param attempts made until now, at least 1
   * @param age since the citizen sent it
   */
  Optional<Duration> pause(Exception failure, int attempts, Duration age) {
    boolean over =
        failure instanceof UnknownToMeta ? attempts >= mostAttempts : age.compareTo(KEPT) >= 0;
    if (over) {
      return Optional.empty();
    }
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    return Optional.of(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
  }
}
