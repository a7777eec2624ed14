package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket's whole public state after a fact, as every record of {@code ticket.events} carries it
 * (contract {@code Ticket.schema.json}); of it what clocks and figures need. Times that have not
 * come, and everything else the contract calls optional, are null.
 *
 * @param version rises with every fact; the highest is the truth
 * @param promisedBy when the promise falls due; null when there is none
 * @param dates the dates shared with the citizen, oldest first
 * @param run 1 for the first run, one more with each reopening
 * @param runStartedAt registration, or the last reopening
 * @param resolvedAt when the department said solved in this run
 * @param awaited when the work waited for the citizen's answer, oldest first
 * @param rating what the citizen gave the present resolution, 1 (very bad) to 5 (very good)
 */
public record Ticket(
    long version,
    String number,
    TicketState state,
    TicketClass ticketClass,
    String departmentCode,
    String categoryCode,
    String placeCode,
    Promise promise,
    Instant promisedBy,
    List<SharedDate> dates,
    int slips,
    int reopenCount,
    int run,
    String post,
    Instant registeredAt,
    Instant runStartedAt,
    Instant firstResolvedAt,
    Instant resolvedAt,
    Instant closedAt,
    Outcome outcome,
    Area area,
    Instant firstAssignedAt,
    Instant firstStartedAt,
    Integer rating,
    List<Wait> awaited) {

  public Ticket {
    if (version < 1 || run < 1) {
      throw new IllegalArgumentException("version and run count from 1");
    }
    requireNonNull(number, "number");
    requireNonNull(state, "state");
    requireNonNull(ticketClass, "ticketClass");
    requireNonNull(departmentCode, "departmentCode");
    requireNonNull(categoryCode, "categoryCode");
    requireNonNull(placeCode, "placeCode");
    requireNonNull(promise, "promise");
    requireNonNull(registeredAt, "registeredAt");
    requireNonNull(runStartedAt, "runStartedAt");
    dates = dates == null ? List.of() : List.copyOf(dates);
    awaited = awaited == null ? List.of() : List.copyOf(awaited);
  }

  /** True while a promise to the citizen is owed. */
  public boolean owesPromise() {
    return state.isOpen() && promise != Promise.NONE && promisedBy != null;
  }

  /** When the question was asked that the work waits for now; empty if it waits for none. */
  public Optional<Instant> askedAt() {
    return awaited.isEmpty() || state != TicketState.AWAITING_CITIZEN
        ? Optional.empty()
        : Optional.of(awaited.getLast()).filter(wait -> wait.until() == null).map(Wait::since);
  }

  /** When the present promise was made: the share that has passed is counted from here. */
  public Instant promisedAt() {
    return dates.stream()
        .filter(shared -> promise == Promise.RESOLVE && shared.date().equals(promisedBy))
        .map(SharedDate::sharedAt)
        .filter(sharedAt -> sharedAt.isAfter(runStartedAt))
        .reduce((earlier, later) -> later)
        .orElse(runStartedAt);
  }
}
