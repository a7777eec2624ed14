package in.namaste.sla;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day on which offices are closed.
 *
 * @param day its month and day
 * @param year the one year in which it falls there; null when it does so each year
 */
public record Holiday(MonthDay day, Integer year, String nameHi, String nameEn) {

  boolean isOn(LocalDate date) {
    return date.getDayOfMonth() == day.getDayOfMonth()
        && date.getMonthValue() == day.getMonthValue()
        && (year == null || year == date.getYear());
  }
}
