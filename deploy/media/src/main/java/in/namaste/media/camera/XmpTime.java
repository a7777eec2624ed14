package in.namaste.media.camera;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as XMP writes them: ISO 8601, with or without an offset. */
final class XmpTime {

  private XmpTime() {}

  /**
   * The time; empty when it is none.
   *
   * @param here where a time without an offset is read
   */
  static Optional<Instant> of(String written, ZoneId here) {
    if (written == null) {
      return Optional.empty();
    }
    try {
      return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
          written, OffsetDateTime::from, LocalDateTime::from)) {
        case OffsetDateTime exact -> Optional.of(exact.toInstant());
        case LocalDateTime local -> Optional.of(local.atZone(here).toInstant());
        default -> Optional.empty();
      };
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
