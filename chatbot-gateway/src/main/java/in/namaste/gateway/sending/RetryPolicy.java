package in.namaste.gateway.sending;

import in.namaste.gateway.sending.Decision.Again;
import in.namaste.gateway.sending.Decision.AskByTemplate;
import in.namaste.gateway.sending.Decision.Park;
import in.namaste.gateway.sending.Decision.Pause;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Meta's error codes and what follows from each. The code decides; the HTTP status only where there
 * is no code. Source: Meta's list of Cloud API error codes, September 2026.
 */
final class RetryPolicy {

  /** Attempts at a message that fails for unknown or temporary reasons. */
  static final int MOST_ATTEMPTS = 5;

  private static final Duration HOUR = Duration.ofHours(1);

  private final RandomGenerator random;

  RetryPolicy(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param attempts how often the message has been tried, this time included
   */
  Decision decide(int code, int httpStatus, int attempts) {
    if (code >= 201 && code <= 299) {
      return new Pause(Duration.ofMinutes(1));
    }
    return switch (code) {
      // Token, permission, account, payment, number: an operator must act, the queue waits.
      case 190, 200, 3, 10, 131005, 131031, 368, 131042, 131037, 131045, 133010, 33 ->
          new Pause(Duration.ofMinutes(1));
      case 4, 80007 -> new Pause(Duration.ofMinutes(5));
      case 130429 -> new Pause(Duration.ofSeconds(1));
      case 131057 -> new Pause(Duration.ofMinutes(1));
      case 131056 -> new Again(pairPause(attempts));
      case 131047 -> new AskByTemplate();
      case 131048, 131064 -> new Again(HOUR);
      case 131049 -> new Again(Duration.ofHours(24));
      case 1, 2, 131000, 131016, 133004 -> temporary(attempts);
      case 0 -> byStatus(httpStatus, attempts);
      default -> httpStatus >= 500 ? temporary(attempts) : new Park();
    };
  }

  /** How long to wait before the next try to connect; nothing was sent, so it is tried for ever. */
  Duration untilNextConnection(int attempts) {
    return jittered(Math.min(30_000, 250L << Math.min(attempts, 10)));
  }

  private Decision byStatus(int httpStatus, int attempts) {
    return switch (httpStatus) {
      case 401, 403 -> new Pause(Duration.ofMinutes(1));
      case 429 -> new Pause(Duration.ofSeconds(1));
      default -> temporary(attempts);
    };
  }

  private Decision temporary(int attempts) {
    return attempts >= MOST_ATTEMPTS ? new Park() : new Again(jittered(500L << attempts));
  }

  /** 4^n seconds, n = 0, 1, 2 …, as Meta asks; at most an hour. */
  private static Duration pairPause(int attempts) {
    int power = Math.clamp(attempts - 1L, 0, 6);
    Duration pause = Duration.ofSeconds(1L << (2 * power));
    return pause.compareTo(HOUR) > 0 ? HOUR : pause;
  }

  private Duration jittered(long millis) {
    return Duration.ofMillis(millis + random.nextLong(millis / 2 + 1));
  }
}
