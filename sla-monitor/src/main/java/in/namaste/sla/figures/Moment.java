package in.namaste.sla.figures;

import in.namaste.web.DistrictTime;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The moment a page speaks of.
 *
 * @param midnight when the district's present day ends
 */
public record Moment(Instant now, Instant midnight) {

  /** Ages by which open tickets are told apart, in days of 24 hours. */
  private static final List<Integer> AGES = List.of(2, 3, 8, 16, 31);

  /**
   * Makes a moment's columns {@code at.now}, {@code at.midnight} and those of {@link #ago} of the
   * first parameters. Not materialized, so that the planner knows the times wherever they are
   * compared; each a parameter, so that none is reckoned again for each ticket.
   */
  static final String SQL =
      "with at as not materialized (select $1::timestamptz as now, $2::timestamptz as midnight%s)\n"
          .formatted(
              IntStream.range(0, AGES.size())
                  .mapToObj(i -> ", $%d::timestamptz as %s".formatted(i + 3, column(AGES.get(i))))
                  .collect(Collectors.joining()));

  /** So many days of 24 hours before now, SQL; one of those that tickets are told apart by. */
  static String ago(int days) {
    if (!AGES.contains(days)) {
      throw new IllegalArgumentException("No age of tickets: " + days);
    }
    return "at." + column(days);
  }

  private static String column(int days) {
    return "days_ago_" + days;
  }

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
    Tuple parameters = Tuple.of(utc(now), utc(midnight));
    AGES.forEach(days -> parameters.addValue(utc(now.minus(Duration.ofDays(days)))));
    return parameters;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
