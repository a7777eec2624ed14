package in.namaste.ticket.open311;

import in.namaste.web.DistrictTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Date-times as the W3C note has them: with seconds and always with a time zone. */
final class W3cTime {

  private W3cTime() {}

  /** In the district's time, such as {@code 2026-11-23T12:00:00+05:30}; null for null. */
  static String write(Instant instant) {
    return instant == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            instant.truncatedTo(ChronoUnit.SECONDS).atZone(DistrictTime.ZONE));
  }

  /**
   * The moment; empty for what is no date-time with a time zone.
   *
   * @param written a plus sign that the address turned into a blank is understood
   */
  static Optional<Instant> read(String written) {
    try {
      Instant read = OffsetDateTime.parse(written.strip().replace(' ', '+')).toInstant();
      return isStorable(read) ? Optional.of(read) : Optional.empty();
    } catch (DateTimeException notADateTime) {
      return Optional.empty();
    }
  }

  /** Years of four digits, as the note has them. */
  private static boolean isStorable(Instant instant) {
    return !instant.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
        && instant.isBefore(Instant.parse("9999-01-01T00:00:00Z"));
  }
}
