package in.namaste.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** Working calendars for tests of the rules. */
final class ACalendar {

  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  /** Monday to Friday, seven hours in two parts, closed on Republic Day. */
  static final WorkingCalendar OFFICES =
      new WorkingCalendar(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(hours("09:00", "13:00"), hours("14:00", "17:00")),
          List.of(new Holiday(MonthDay.of(1, 26), null, "गणतंत्र दिवस", "Republic Day")),
          ZONE);

  private ACalendar() {}

  static WorkingHours hours(String from, String until) {
    return new WorkingHours(LocalTime.parse(from), LocalTime.parse(until));
  }
}
