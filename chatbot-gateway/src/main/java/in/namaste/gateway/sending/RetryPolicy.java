package in.namaste.gateway.sending;

import in.namaste.gateway.sending.Decision.Again;
import in.namaste.gateway.sending.Decision.AskByTemplate;
import in.namaste.gateway.sending.Decision.OtherTemplate;
import in.namaste.gateway.sending.Decision.Park;
import in.namaste.gateway.sending.Decision.Pause;
import in.namaste.gateway.sending.Decision.Scope;
import in.namaste.gateway.sending.Decision.SlowDown;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** What follows from each {@link Trouble}, told at once or by a later status. */
final class RetryPolicy {

  /** Attempts at a message that fails for a reason we do not know; about three minutes. */
  static final int MOST_ATTEMPTS = 5;

  /** Attempts while something is wrong at Meta's side: four to six hours, then it is set aside. */
  static final int MOST_TEMPORARY_ATTEMPTS = 30;

  /** The longest pause between those, without what is added by chance. */
  static final Duration LONGEST_TEMPORARY_PAUSE = Duration.ofMinutes(10);

  /** Until one message tries again whether an operator has put it right. */
  static final Duration TOKEN_PAUSE = Duration.ofMinutes(1);

  static final Duration ACCOUNT_PAUSE = Duration.ofMinutes(5);

  /** Meta counts calls by the hour and does not say when the hour began. */
  static final Duration CALL_RATE_PAUSE = Duration.ofMinutes(5);

  /** Meta says about a minute. */
  static final Duration MAINTENANCE_PAUSE = Duration.ofSeconds(65);

  static final Duration RESTRICTION_PAUSE = Duration.ofHours(1);

  private static final Duration LONGEST_PAIR_PAUSE = Duration.ofHours(1);

  private final RandomGenerator random;

  RetryPolicy(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param attempts how often the message has been tried, this time included
   * @param started nobody has just asked for it: a notice or a template
   */
  Decision decide(Trouble trouble, int attempts, boolean started) {
    return switch (trouble) {
      case TEMPORARY -> again(attempts, MOST_TEMPORARY_ATTEMPTS);
      case UNKNOWN -> again(attempts, MOST_ATTEMPTS);
      case TOKEN -> new Pause(Scope.EVERYTHING, TOKEN_PAUSE, true);
      case ACCOUNT, PAYMENT, NUMBER, DISPLAY_NAME ->
          new Pause(Scope.EVERYTHING, ACCOUNT_PAUSE, true);
      case CALL_RATE -> new Pause(Scope.EVERYTHING, CALL_RATE_PAUSE, false);
      case MAINTENANCE -> new Pause(Scope.EVERYTHING, MAINTENANCE_PAUSE, false);
      case THROUGHPUT -> new SlowDown(jittered(1_000));
      case PAIR_RATE -> new Again(pairPause(attempts));
      // Answers go on: only what we begin is restricted, and an answer may pass a little later.
      case QUALITY, TEMPLATE_CATEGORY ->
          started
              ? new Pause(Scope.STARTED, RESTRICTION_PAUSE, true)
              : again(attempts, MOST_ATTEMPTS);
      case WINDOW_CLOSED -> new AskByTemplate();
      case TEMPLATE_MISSING, TEMPLATE_STOPPED -> new OtherTemplate();
      case UNREACHABLE,
          PERSON_CAP,
          OPTED_OUT,
          EXPERIMENT,
          BLOCKED_BY_US,
          COUNTRY,
          NEEDS_PHONE,
          IDENTITY,
          TEST_NUMBER,
          OUR_MISTAKE ->
          new Park();
    };
  }

  /** How long to wait before the next try to connect; nothing was sent, so it is tried for ever. */
  Duration untilNextConnection(int failuresInARow) {
    return jittered(Math.min(30_000, 250L << Math.min(failuresInARow, 10)));
  }

  /** 2, 8, 32, 128, 512 seconds and then ten minutes, and a little more. */
  private Decision again(int attempts, int most) {
    if (attempts >= most) {
      return new Park();
    }
    long growing = 500L << (2 * Math.clamp(attempts, 1, 6));
    return new Again(jittered(Math.min(growing, LONGEST_TEMPORARY_PAUSE.toMillis())));
  }

  /** 4^n seconds, n = 0, 1, 2 …, as Meta asks; at most an hour. */
  private static Duration pairPause(int attempts) {
    int power = Math.clamp(attempts - 1L, 0, 6);
    Duration pause = Duration.ofSeconds(1L << (2 * power));
    return pause.compareTo(LONGEST_PAIR_PAUSE) > 0 ? LONGEST_PAIR_PAUSE : pause;
  }

  private Duration jittered(long millis) {
    return Duration.ofMillis(millis + random.nextLong(millis / 2 + 1));
  }
}
