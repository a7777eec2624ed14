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
    LocalDate first = LocalDate.ofInstant(from, zone);
    LocalDate last = LocalDate.ofInstant(until, zone);
    if (!last.isAfter(first)) {
      return on(first, from, until);
    }
    long whole = first.plusDays(1).datesUntil(last).filter(this::isWorkingDay).count();
    return on(first, from, until).plus(wholeDay().multipliedBy(whole)).plus(on(last, from, until));
  }

  private Duration on(LocalDate day, Instant from, Instant until) {
    return isWorkingDay(day)
        ? hours.stream()
            .map(part -> common(part, day, from, until))
            .reduce(Duration.ZERO, Duration::plus)
        : Duration.ZERO;
  }

  /** By the clock on the wall: no district turns it in working hours. */
  private Duration wholeDay() {
    return hours.stream()
        .map(part -> Duration.between(part.from(), part.until()))
        .reduce(Duration.ZERO, Duration::plus);
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
