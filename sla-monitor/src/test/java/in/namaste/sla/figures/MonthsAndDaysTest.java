package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsAndDaysTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -..-, ''",
        "2026-09-01, 2026-10-31, 2026-09-01..2026-10-31, ''",
        "2026-08-30, 2026-11-27, 2026-09-01..2026-10-31, 2026-08-30..2026-08-31 2026-11-01..2026-11-27",
        "2026-11-21, 2026-11-27, -, 2026-11-21..2026-11-27",
        "2026-10-29, 2026-11-27, -, 2026-10-29..2026-11-27",
        "2026-11-01, 2026-11-30, 2026-11-01..2026-11-30, ''",
        "2026-11-01, 2026-11-29, -, 2026-11-01..2026-11-29",
        "2026-11-02, 2026-11-30, -, 2026-11-02..2026-11-30",
        "2028-02-01, 2028-02-29, 2028-02-01..2028-02-29, ''",
        "2026-10-15, -, 2026-11-01..-, 2026-10-15..2026-10-31",
        "-, 2026-10-15, -..2026-09-30, 2026-10-01..2026-10-15",
        "-, 2026-09-30, -..2026-09-30, ''",
        "2026-12-31, 2027-02-01, 2027-01-01..2027-01-31, 2026-12-31..2026-12-31 2027-02-01..2027-02-01",
      })
  void wholeMonthsAndTheDaysBesideThem(String from, String to, String months, String days) {
    MonthsAndDays of = MonthsAndDays.of(Period.given(from, to));

    assertThat(of.months().map(MonthsAndDaysTest::text)).isEqualTo(Optional.ofNullable(months));
    assertThat(String.join(" ", of.days().stream().map(MonthsAndDaysTest::text).toList()))
        .isEqualTo(days);
  }

  /** Whatever the period, each of its days is read once. */
  @Test
  void everyDayIsReadOnce() {
    LocalDate first = LocalDate.of(2027, 12, 25);
    for (int begin = 0; begin < 75; begin += 3) {
      for (int end = begin; end < 75; end++) {
        int from = begin;
        int to = end;
        Period period =
            Period.given(first.plusDays(from).toString(), first.plusDays(to).toString());
        MonthsAndDays of = MonthsAndDays.of(period);
        IntStream.range(-35, 110)
            .forEach(
                day ->
                    assertThat(times(of, first.plusDays(day)))
                        .as("day %d of %d to %d", day, from, to)
                        .isEqualTo(from <= day && day <= to ? 1 : 0));
      }
    }
  }

  private static int times(MonthsAndDays of, LocalDate day) {
    return (int)
        Stream.concat(of.months().stream(), of.days().stream())
            .filter(days -> !day.isBefore(days.from().get()) && !day.isAfter(days.to().get()))
            .count();
  }

  private static String text(MonthsAndDays.Days days) {
    return days.from().map(LocalDate::toString).orElse("-")
        + ".."
        + days.to().map(LocalDate::toString).orElse("-");
  }
}
