package in.namaste.ticket.calling;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * A resolved ticket whose citizen said nothing in time.
 *
 * @param attempts how often somebody has rung about this resolution
 * @param restsUntil before this nobody rings again; null when somebody may ring now
 * @param claimedBy account that is ringing; null for nobody
 */
public record ToCall(
    String number,
    String categoryCode,
    String placeCode,
    Instant resolvedAt,
    int attempts,
    Instant restsUntil,
    String claimedBy) {

  static ToCall of(Row row) {
    var rests = row.getOffsetDateTime("rests_until");
    return new ToCall(
        row.getString("number"),
        row.getString("category_code"),
        row.getString("place_code"),
        row.getOffsetDateTime("resolved_at").toInstant(),
        row.getInteger("contact_attempts"),
        rests == null ? null : rests.toInstant(),
        row.getString("claimed_by"));
  }
}
