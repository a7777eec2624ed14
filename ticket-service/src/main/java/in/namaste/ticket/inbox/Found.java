package in.namaste.ticket.inbox;

import in.namaste.ticket.Outcome;
import in.namaste.ticket.Promise;
import in.namaste.ticket.State;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * One ticket of the inbox as the database has it.
 *
 * @param told the post that was told last that the promise is broken; null for none
 * @param pieces photos and other evidence
 * @param similar other open tickets of the same place and category, up to {@link
 *     Listing#MOST_SIMILAR}
 */
record Found(
    String number,
    State state,
    Outcome outcome,
    long version,
    Promise.Kind promise,
    Instant promisedBy,
    String categoryCode,
    String placeCode,
    String departmentCode,
    String post,
    int reopenCount,
    Instant registeredAt,
    boolean breached,
    boolean contactRequested,
    String told,
    long pieces,
    long similar) {

  static Found of(Row row) {
    String outcome = row.getString("outcome");
    var promisedBy = row.getOffsetDateTime("promised_by");
    return new Found(
        row.getString("number"),
        State.valueOf(row.getString("state")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getLong("version"),
        Promise.Kind.valueOf(row.getString("promise")),
        promisedBy == null ? null : promisedBy.toInstant(),
        row.getString("category_code"),
        row.getString("place_code"),
        row.getString("department_code"),
        row.getString("post"),
        row.getInteger("reopen_count"),
        row.getOffsetDateTime("registered_at").toInstant(),
        row.getBoolean("breached"),
        row.getBoolean("contact_requested"),
        row.getString("told"),
        row.getLong("pieces"),
        row.getLong("similar"));
  }
}
