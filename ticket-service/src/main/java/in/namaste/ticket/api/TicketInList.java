package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Outcome;
import in.namaste.ticket.Promise;
import in.namaste.ticket.State;
import in.namaste.ticket.TicketClass;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One ticket of a list, without anything personal. Absent means absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TicketInList")
record TicketInList(
    @Schema(required = true, examples = "ABC-2611-004217-7") String number,
    @Schema(required = true) long version,
    @Schema(required = true) State state,
    Outcome outcome,
    @Schema(required = true) TicketClass ticketClass,
    @Schema(required = true) String departmentCode,
    @Schema(required = true) String categoryCode,
    @Schema(required = true) String placeCode,
    String post,
    @Schema(required = true) Promise.Kind promise,
    Instant promisedBy,
    @Schema(required = true, description = "Open, and its promise has passed.") boolean overdue,
    @Schema(required = true) int reopenCount,
    @Schema(required = true) Instant registeredAt) {

  static TicketInList of(Row row, Instant now) {
    State state = State.valueOf(row.getString("state"));
    String outcome = row.getString("outcome");
    var promised = row.getOffsetDateTime("promised_by");
    Instant promisedBy = promised == null ? null : promised.toInstant();
    return new TicketInList(
        row.getString("number"),
        row.getLong("version"),
        state,
        outcome == null ? null : Outcome.valueOf(outcome),
        TicketClass.valueOf(row.getString("ticket_class")),
        row.getString("department_code"),
        row.getString("category_code"),
        row.getString("place_code"),
        row.getString("post"),
        Promise.Kind.valueOf(row.getString("promise")),
        promisedBy,
        state.isOpen() && promisedBy != null && promisedBy.isBefore(now),
        row.getInteger("reopen_count"),
        row.getOffsetDateTime("registered_at").toInstant());
  }
}
