package in.namaste.demo.month;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When people write: more on Mondays than on Sundays, most in the forenoon and again after work,
 * hardly at night. Invented; only its shape is meant.
 */
public final class Arrivals {

  /** How far back the month goes. */
  public static final int DAYS = 30;

  private static final Map<DayOfWeek, Double> BY_DAY =
      Map.of(
          DayOfWeek.MONDAY, 1.3,
          DayOfWeek.TUESDAY, 1.1,
          DayOfWeek.WEDNESDAY, 1.05,
          DayOfWeek.THURSDAY, 1.05,
          DayOfWeek.FRIDAY, 1.0,
          DayOfWeek.SATURDAY, 0.85,
          DayOfWeek.SUNDAY, 0.65);

  /** From midnight, hour by hour. */
  private static final double[] BY_HOUR = {
    0.3, 0.15, 0.1, 0.1, 0.15, 0.5, 1.3, 2.6, 4.2, 6.2, 7.4, 7.0,
    5.6, 4.2, 4.0, 4.3, 4.8, 5.4, 6.3, 6.6, 5.2, 3.2, 1.6, 0.7
  };

  private final ZoneId zone;
  private final Instant now;

  public Arrivals(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** One hour of the month. */
  private record Hour(Instant begin, double weight) {}

  /** So many moments of the {@value #DAYS} days before now, oldest first. */
  public List<Instant> spread(int count, Chance chance) {
    List<Hour> hours = hours();
    return Stream.generate(() -> moment(chance.oneOf(hours, Hour::weight), chance))
        .filter(moment -> moment.isBefore(now))
        .limit(count)
        .sorted()
        .toList();
  }

  private List<Hour> hours() {
    LocalDate today = now.atZone(zone).toLocalDate();
    List<Hour> hours = new ArrayList<>();
    for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
      for (int hour = 0; hour < BY_HOUR.length; hour++) {
        ZonedDateTime begin = day.atTime(hour, 0).atZone(zone);
        hours.add(new Hour(begin.toInstant(), BY_DAY.get(day.getDayOfWeek()) * BY_HOUR[hour]));
      }
    }
    return hours.stream().filter(hour -> hour.begin().isBefore(now)).toList();
  }

  private static Instant moment(Hour hour, Chance chance) {
    return hour.begin().plus(chance.between(Duration.ZERO, Duration.ofHours(1)));
  }
}
