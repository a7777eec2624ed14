package in.namaste.feedback;

import in.namaste.web.DistrictTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of the district, Monday to Sunday.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {

  /** Throws IllegalArgumentException for another day. */
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("A week begins on Monday");
    }
  }

  /** The week in which a moment lies. */
  public static Week of(Instant moment) {
    return new Week(
        moment
            .atZone(DistrictTime.ZONE)
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  public Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /** The moment at which one of its days begins. */
  public Instant begin(DayOfWeek day) {
    return monday
        .with(TemporalAdjusters.nextOrSame(day))
        .atStartOfDay(DistrictTime.ZONE)
        .toInstant();
  }

  /** As ISO 8601 writes it, for example {@code 2026-W48}. */
  public String iso() {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
