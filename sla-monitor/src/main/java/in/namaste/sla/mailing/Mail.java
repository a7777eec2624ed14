package in.namaste.sla.mailing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that is to be sent now.
 *
 * @param attempts how often it was tried, this time included
 * @param eventId of a late mail, the telling it repeats; else null
 * @param day of a digest; else null
 * @param department of a digest; empty for the whole district
 */
public record Mail(
    long id,
    String kind,
    String postCode,
    int attempts,
    UUID eventId,
    LocalDate day,
    Optional<String> department) {

  static Mail of(Row row) {
    return new Mail(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("post_code"),
        row.getInteger("attempts"),
        row.getUUID("event_id"),
        row.getLocalDate("day"),
        Optional.ofNullable(row.getString("department_code")));
  }
}
