package in.namaste.sla.whatif;

import in.namaste.sla.TicketClass;
import java.time.Instant;
import java.util.UUID;

/**
 * A ticket as far as a replay of its first run needs it. Times that have not come, and promises
 * that were not made, are null.
 *
 * @param departmentCode the department that answers for its first promise
 * @param shareBy by when a date was to be shared
 * @param sharedAt when the first date was shared
 * @param promisedBy by when it was to be solved: minor, by its hours; technical, the first date
 * @param settledAt when it was first said to be solved, or ended otherwise
 */
public record PastTicket(
    UUID ticketId,
    String number,
    String departmentCode,
    TicketClass ticketClass,
    Instant registeredAt,
    Instant shareBy,
    Instant sharedAt,
    Instant promisedBy,
    Instant settledAt) {

  /** True if its hours were promised, not a date. */
  boolean isPromisedByHours() {
    return ticketClass == TicketClass.MINOR && shareBy == null && promisedBy != null;
  }
}
