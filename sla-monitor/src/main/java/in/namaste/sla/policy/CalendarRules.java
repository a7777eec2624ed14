package in.namaste.sla.policy;

import in.namaste.sla.Holiday;
import in.namaste.sla.WorkingCalendar;
import in.namaste.sla.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a calendar of the policy file. */
final class CalendarRules {

  private static final String DAYS = "days of the week such as MONDAY";
  private static final String HOURS = "hours such as 09:00-13:00, apart and in order";
  private static final String NAME = "what people call it";
  private static final String EACH_YEAR = "01-26";

  /** Has every day that any year has. */
  private static final String LEAP_YEAR = "2000-";

  private static final String DAY =
      "a day of each year such as 01-26, or of one such as 2026-11-08";

  private CalendarRules() {}

  static WorkingCalendar read(PolicyEntry entry, ZoneId zone) {
    entry.only(Set.of("workingDays", "hours", "holidays"));
    PolicyEntry hours = entry.get("hours", HOURS);
    PolicyEntry days = entry.get("workingDays", DAYS);
    var workingDays =
        days.each(DAYS).stream()
            .map(day -> day.read(DayOfWeek::valueOf, DAYS))
            .collect(Collectors.toSet());
    if (workingDays.isEmpty()) {
      throw days.broken(DAYS);
    }
    var parts =
        hours.each(HOURS).stream().map(part -> part.read(CalendarRules::part, HOURS)).toList();
    var holidays =
        entry.get("holidays", "a list of holidays").each("a list of holidays").stream()
            .map(CalendarRules::holiday)
            .toList();
    try {
      return new WorkingCalendar(workingDays, parts, holidays, zone);
    } catch (IllegalArgumentException e) {
      throw hours.broken(HOURS, e);
    }
  }

  private static WorkingHours part(String text) {
    String[] ends = text.split("-", 2);
    if (ends.length < 2) {
      throw new IllegalArgumentException(text);
    }
    return new WorkingHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }

  private static Holiday holiday(PolicyEntry entry) {
    entry.only(Set.of("on", "nameHi", "nameEn", "certainty"));
    PolicyEntry on = entry.get("on", DAY);
    boolean eachYear = on.text(DAY).length() == EACH_YEAR.length();
    LocalDate date = on.read(text -> LocalDate.parse((eachYear ? LEAP_YEAR : "") + text), DAY);
    return new Holiday(
        MonthDay.from(date),
        eachYear ? null : date.getYear(),
        entry.get("nameHi", NAME).text(NAME),
        entry.get("nameEn", NAME).text(NAME));
  }
}
