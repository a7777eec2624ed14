package in.namaste.sla.figures;

import in.namaste.web.DistrictTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Days of the district's calendar (Asia/Kolkata) on which tickets were registered.
 *
 * @param preset {@link Preset#GIVEN} for two dates of one's own
 * @param from the first day; without one, since the beginning
 * @param to the last day, itself included; without one, until now
 */
public record Period(Preset preset, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Days before and after these are slips of the keyboard. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /** Every ticket, whenever it was registered. */
  public static final Period ALL = new Period(Preset.ALL, Optional.empty(), Optional.empty());

  /** The periods that have a name, each ending today. */
  public enum Preset {
    TODAY("today", 1),
    DAYS_7("7d", 7),
    DAYS_30("30d", 30),
    DAYS_90("90d", 90),
    ALL("all", 0),
    GIVEN("given", 0);

    private final String slug;
    private final int days;

    Preset(String slug, int days) {
      this.slug = slug;
      this.days = days;
    }

    /** The name in addresses. */
    public String slug() {
      return slug;
    }

    private boolean isCounted() {
      return days > 0;
    }
  }

  /** The period of that name which ends today, both days included. */
  static Period of(Preset preset, LocalDate today) {
    return preset.isCounted()
        ? new Period(preset, Optional.of(today.minusDays(preset.days - 1L)), Optional.of(today))
        : ALL;
  }

  /** From one day to another; all of them if the days are none or in the wrong order. */
  static Period given(String from, String to) {
    Optional<LocalDate> first = day(from);
    Optional<LocalDate> last = day(to);
    boolean backwards = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    return backwards || (first.isEmpty() && last.isEmpty())
        ? ALL
        : new Period(Preset.GIVEN, first, last);
  }

  static Optional<Preset> preset(String slug) {
    return Arrays.stream(Preset.values())
        .filter(preset -> preset != Preset.GIVEN && preset.slug.equals(slug))
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.strip());
      return Optional.of(day).filter(d -> !d.isBefore(EARLIEST) && d.isBefore(LATEST));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** When the first day begins. */
  Optional<Instant> begins() {
    return from.map(day -> day.atStartOfDay(DistrictTime.ZONE).toInstant());
  }

  /** When the last day is over. */
  Optional<Instant> ends() {
    return to.map(day -> day.plusDays(1).atStartOfDay(DistrictTime.ZONE).toInstant());
  }
}
