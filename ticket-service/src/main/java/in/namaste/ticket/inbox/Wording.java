package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.ClockWords;
import in.namaste.ticket.desk.Names;
import in.namaste.web.DistrictTime;
import java.time.Duration;
import java.time.Instant;

/** Says in the reader's language what the database has. */
final class Wording {

  private final Names names;
  private final Instant now;

  Wording(Names names, Instant now) {
    this.names = names;
    this.now = now;
  }

  /**
   * One row.
   *
   * @param phone masked, when the ticket was found by it; otherwise empty
   */
  Row row(Found found, String phone) {
    return new Row(
        found.number(),
        found.state(),
        found.outcome(),
        found.version(),
        ClockWords.of(
            found.state(),
            found.promise(),
            found.promisedBy(),
            found.breached(),
            now,
            names.language()),
        found.contactRequested(),
        names.post(found.told()),
        names.categoryShort(found.categoryCode()),
        names.place(found.placeCode()),
        names.department(found.departmentCode()),
        names.post(found.post()),
        found.pieces(),
        similar(found.similar()),
        found.reopenCount(),
        DistrictTime.duration(Duration.between(found.registeredAt(), now), names.language()),
        DistrictTime.dateTime(found.registeredAt(), names.language()),
        phone);
  }

  static String count(Long counted) {
    if (counted == null) {
      return "";
    }
    return counted > Listing.MOST_COUNTED ? "1,000+" : "%,d".formatted(counted);
  }

  private static String similar(long counted) {
    if (counted == 0) {
      return "";
    }
    return counted < Listing.MOST_SIMILAR ? Long.toString(counted) : Listing.MOST_SIMILAR + "+";
  }
}
