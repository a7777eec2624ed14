package in.namaste.feedback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only time kept of an answer, so that it cannot be matched with a visit. */
public final class WholeHour {

  private WholeHour() {}

  /** The hour, of UTC, in which the instant lies. */
  public static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.HOURS);
  }
}
