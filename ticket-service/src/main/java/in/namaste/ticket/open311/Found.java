package in.namaste.ticket.open311;

import in.namaste.ticket.Outcome;
import in.namaste.ticket.Promise;
import in.namaste.ticket.State;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/** A ticket as the table has it, without anything that is not for everybody. */
record Found(
    String number,
    State state,
    Outcome outcome,
    String categoryCode,
    String departmentCode,
    String placeCode,
    Promise.Kind promise,
    Instant promisedBy,
    Instant registeredAt,
    Instant changedAt) {

  static Found of(Row row) {
    String outcome = row.getString("outcome");
    return new Found(
        row.getString("number"),
        State.valueOf(row.getString("state")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("category_code"),
        row.getString("department_code"),
        row.getString("place_code"),
        Promise.Kind.valueOf(row.getString("promise")),
        instant(row, "promised_by"),
        instant(row, "registered_at"),
        instant(row, "changed_at"));
  }

  private static Instant instant(Row row, String column) {
    var time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
