package in.namaste.journeys.town;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Turns the clock into office hours. What the house starts itself waits through the night, and a
 * test must tell the same story whenever it runs.
 */
final class Daytime {

  private static final ZoneId ROHTAK = ZoneId.of("Asia/Kolkata");
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private Daytime() {}

  /** How far to turn a clock ahead: nothing in office hours, else to the next morning. */
  static Duration offset(Clock clock) {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(ROHTAK));
    LocalTime time = now.toLocalTime();
    if (!time.isBefore(OPENS) && time.isBefore(CLOSES)) {
      return Duration.ZERO;
    }
    ZonedDateTime morning = now.with(MORNING);
    ZonedDateTime next = morning.isAfter(now) ? morning : morning.plusDays(1);
    return Duration.ofSeconds(Duration.between(now, next).toSeconds());
  }
}
