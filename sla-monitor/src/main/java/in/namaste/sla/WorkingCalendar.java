package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When the district's offices work.
 *
 * @param days of the week on which they do, at least one
 * @param hours the parts of such a day, earliest first, apart from each other
 * @param holidays on which they do not, whatever the day of the week
 * @param zone whose days and hours these are
 */
public record WorkingCalendar(
    Set<DayOfWeek> days, List<WorkingHours> hours, List<Holiday> holidays, ZoneId zone) {

  public WorkingCalendar {
    days = Set.copyOf(days);
    hours = List.copyOf(hours);
    holidays = List.copyOf(holidays);
    requireNonNull(zone, "zone");
    if (days.isEmpty() || hours.isEmpty()) {
      throw new IllegalArgumentException("Offices work on some day and for some hours");
    }
    for (int next = 1; next < hours.size(); next++) {
      if (hours.get(next).from().isBefore(hours.get(next - 1).until())) {
        throw new IllegalArgumentException("Working hours follow each other and do not overlap");
      }
    }
  }

  public boolean isWorkingDay(LocalDate date) {
    return days.contains(date.getDayOfWeek())
        && holidays.stream().noneMatch(holiday -> holiday.isOn(date));
  }

  /** The working time between two moments; zero if the second is not after the first. */
  public Duration between(Instant from, Instant until) {
    Duration sum = Duration.ZERO;
    LocalDate last = LocalDate.ofInstant(until, zone);
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        for (WorkingHours part : hours) {
          sum = sum.plus(common(part, day, from, until));
        }
      }
    }
    return sum;
  }

  private Duration common(WorkingHours part, LocalDate day, Instant from, Instant until) {
    Instant begin = later(day.atTime(part.from()).atZone(zone).toInstant(), from);
    Instant end = earlier(day.atTime(part.until()).atZone(zone).toInstant(), until);
    return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
