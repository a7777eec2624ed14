package in.namaste.launcher.supervision;

import java.time.Duration;

/**
 * How long to wait before a child that died is started again: longer each time, until it has lived
 * a while.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration HEALTHY_LIFE = Duration.ofSeconds(60);

  private Duration next = FIRST;

  /** The pause after a life of this length. */
  Duration after(Duration life) {
    if (life.compareTo(HEALTHY_LIFE) >= 0) {
      next = FIRST;
    }
    Duration pause = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return pause;
  }
}
