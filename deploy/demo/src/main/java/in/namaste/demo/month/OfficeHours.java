package in.namaste.demo.month;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When officers are there: Monday to Saturday, from nine to six. */
record OfficeHours(ZoneId zone) {

  private static final LocalTime OPEN = LocalTime.of(9, 0);
  private static final LocalTime CLOSE = LocalTime.of(18, 0);

  /** What waits at the door is done within so long. */
  private static final Duration MORNING = Duration.ofMinutes(100);

  /** The moment itself, or some time in the morning of the next day on which they are there. */
  Instant from(Instant moment, Chance chance) {
    ZonedDateTime at = moment.atZone(zone);
    if (isOpen(at)) {
      return moment;
    }
    ZonedDateTime morning = at.toLocalTime().isBefore(OPEN) ? at : at.plusDays(1);
    while (morning.getDayOfWeek() == DayOfWeek.SUNDAY) {
      morning = morning.plusDays(1);
    }
    return morning.with(OPEN).toInstant().plus(chance.between(Duration.ZERO, MORNING));
  }

  /** The end of that day's work. */
  Instant closingOf(Instant moment) {
    return moment.atZone(zone).with(CLOSE).toInstant();
  }

  private static boolean isOpen(ZonedDateTime at) {
    LocalTime time = at.toLocalTime();
    return at.getDayOfWeek() != DayOfWeek.SUNDAY && !time.isBefore(OPEN) && time.isBefore(CLOSE);
  }
}
