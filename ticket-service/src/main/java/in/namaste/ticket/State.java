package in.namaste.ticket;

import java.util.EnumSet;
import java.util.Set;

/** Where a ticket stands; exactly one at a time, so that totals add up. */
public enum State {
  /** Has its number, nobody holds it yet. */
  REGISTERED,
  /** A post holds it. */
  ASSIGNED,
  /** Work has begun. */
  IN_PROGRESS,
  /** The officer asked the citizen something; the promise goes on. */
  AWAITING_CITIZEN,
  /** The department reports it as solved; the citizen is asked. */
  RESOLVED,
  /** Over: confirmed by the citizen, or unconfirmed after silence. */
  CLOSED,
  /** The citizen said no; a new run is on. */
  REOPENED,
  /** May not be taken up, for a reason that is told; open to an appeal. */
  REJECTED,
  /** The citizen took the complaint back. */
  WITHDRAWN,
  /** Handled together with another ticket, which it follows. */
  MERGED;

  /** States in which the department owes something: the promise clock means something in them. */
  public static final Set<State> OPEN =
      Set.copyOf(EnumSet.of(REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, REOPENED));

  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
