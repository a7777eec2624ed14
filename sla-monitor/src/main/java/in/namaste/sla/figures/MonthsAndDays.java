package in.namaste.sla.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period as its whole months and the days beside them: counts are kept by both, so that a year is
 * twelve cells and not 365.
 *
 * @param months the whole months, from the first day of the first to the last day of the last;
 *     absent if there are none
 * @param days what is left before and after them
 */
record MonthsAndDays(Optional<Days> months, List<Days> days) {

  /**
   * Days one after the other, both ends included.
   *
   * @param from without one, since the beginning
   * @param to without one, until now
   */
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

  /** The period by months, as far as it has whole ones. */
  static MonthsAndDays of(Period period) {
    Optional<LocalDate> first =
        period.from().map(day -> day.getDayOfMonth() == 1 ? day : nextMonth(day));
    Optional<LocalDate> end = period.to().map(day -> day.plusDays(1).withDayOfMonth(1));
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      return daily(period);
    }
    List<Days> days = new ArrayList<>();
    first
        .filter(month -> period.from().orElseThrow().isBefore(month))
        .ifPresent(month -> days.add(new Days(period.from(), Optional.of(month.minusDays(1)))));
    end.filter(month -> !period.to().orElseThrow().isBefore(month))
        .ifPresent(month -> days.add(new Days(Optional.of(month), period.to())));
    return new MonthsAndDays(
        Optional.of(new Days(first, end.map(day -> day.minusDays(1)))), List.copyOf(days));
  }

  /** The period day by day. */
  static MonthsAndDays daily(Period period) {
    return new MonthsAndDays(Optional.empty(), List.of(new Days(period.from(), period.to())));
  }

  private static LocalDate nextMonth(LocalDate day) {
    return day.plusMonths(1).withDayOfMonth(1);
  }
}
