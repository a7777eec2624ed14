package in.namaste.sla;

import java.util.EnumSet;
import java.util.Set;

/** Where a ticket stands, as {@code ticket.events} says it; exactly one at a time. */
public enum TicketState {
  REGISTERED,
  ASSIGNED,
  IN_PROGRESS,
  AWAITING_CITIZEN,
  RESOLVED,
  CLOSED,
  REOPENED,
  REJECTED,
  WITHDRAWN,
  MERGED;

  private static final Set<TicketState> OPEN =
      EnumSet.of(REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, REOPENED);

  /** True while the department still owes the citizen something. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** The open states. */
  public static Set<TicketState> open() {
    return Set.copyOf(OPEN);
  }
}
