package in.namaste.sla;

import java.time.Instant;

/**
 * What was promised first for a ticket, and who answers for it. Whatever is promised later changes
 * nothing here: neither a date that is moved nor another class makes the first word a different
 * one. Times that have not come, or that were never seen, are null.
 *
 * @param shareBy by when a date was to be named (technical tickets)
 * @param sharedAt when the first date was named
 * @param promisedBy by when it was to be solved
 * @param answerable the department that held the ticket when the promise fell due or was settled,
 *     whichever came first: to pass it on afterwards is too late
 */
public record FirstPromise(
    Instant shareBy, Instant sharedAt, Instant promisedBy, String answerable) {

  /** Before the first fact about a ticket. */
  public static final FirstPromise UNKNOWN = new FirstPromise(null, null, null, null);

  /** The same after one more fact, {@code ticket} being the state after it. */
  public FirstPromise after(Ticket ticket, Instant occurredAt) {
    if (ticket.run() > 1) {
      return new FirstPromise(
          shareBy, sharedAt, promisedBy, answerable == null ? ticket.departmentCode() : answerable);
    }
    return new FirstPromise(
        shareBy == null && ticket.promise() == Promise.SHARE_DATE ? ticket.promisedBy() : shareBy,
        ticket.dates().isEmpty() ? sharedAt : ticket.dates().getFirst().sharedAt(),
        promisedBy == null ? promised(ticket) : promisedBy,
        isSettledBefore(ticket, occurredAt) ? answerable : ticket.departmentCode());
  }

  private static Instant promised(Ticket ticket) {
    if (!ticket.dates().isEmpty()) {
      return ticket.dates().getFirst().date();
    }
    return ticket.promise() == Promise.RESOLVE ? ticket.promisedBy() : null;
  }

  private boolean isSettledBefore(Ticket ticket, Instant occurredAt) {
    Instant due = promisedBy == null ? shareBy : promisedBy;
    boolean fellDue = due != null && due.isBefore(occurredAt);
    boolean wasResolved =
        ticket.firstResolvedAt() != null && ticket.firstResolvedAt().isBefore(occurredAt);
    return answerable != null && (fellDue || wasResolved);
  }
}
