package in.namaste.sla.figures;

import in.namaste.web.DistrictTime;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The moment a page speaks of.
 *
 * @param midnight when the district's present day ends
 */
public record Moment(Instant now, Instant midnight) {

  /**
   * Makes a moment's columns {@code at.now} and {@code at.midnight} of the first parameters. Not
   * materialized, so that the planner knows the times wherever they are compared.
   */
  static final String SQL =
      "with at as not materialized (select $1::timestamptz as now, $2::timestamptz as midnight)\n";

  public static Moment of(Instant now) {
    return new Moment(
        now,
        now.atZone(DistrictTime.ZONE)
            .toLocalDate()
            .plusDays(1)
            .atStartOfDay(DistrictTime.ZONE)
            .toInstant());
  }

  /** The district's present day. */
  public LocalDate today() {
    return now.atZone(DistrictTime.ZONE).toLocalDate();
  }

  /** The parameters of {@link #SQL}, to which a query adds its own. */
  Tuple parameters() {
    return Tuple.of(utc(now), utc(midnight));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
