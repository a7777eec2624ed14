package in.namaste.ticket;

import static in.namaste.ticket.Demand.ACTION_REPORT;
import static in.namaste.ticket.Demand.DATE;
import static in.namaste.ticket.Demand.POST;
import static in.namaste.ticket.Demand.REASON;
import static in.namaste.ticket.Demand.REASON_IF_LATE;
import static in.namaste.ticket.Role.ADMIN;
import static in.namaste.ticket.Role.CITIZEN;
import static in.namaste.ticket.Role.CLOCK;
import static in.namaste.ticket.Role.DISTRICT;
import static in.namaste.ticket.Role.HEAD;
import static in.namaste.ticket.Role.OFFICER;
import static in.namaste.ticket.State.ASSIGNED;
import static in.namaste.ticket.State.CLOSED;
import static in.namaste.ticket.State.IN_PROGRESS;
import static in.namaste.ticket.State.REGISTERED;
import static in.namaste.ticket.State.REOPENED;
import static in.namaste.ticket.State.RESOLVED;

import java.util.Optional;
import java.util.Set;

/**
 * The table of a ticket's life: from where each move leads where, who may make it, what it demands
 * and what the citizen hears. There is no other place that knows.
 */
@SuppressWarnings("ImmutableEnumChecker") // The sets are made by Set.of and cannot be changed.
public enum Move {
  ASSIGN(
      Set.of(REGISTERED, ASSIGNED, IN_PROGRESS, REOPENED),
      ASSIGNED,
      Who.DESK,
      Set.of(POST),
      NoticeKind.ASSIGNED),
  SHARE_DATE(State.OPEN, null, Who.DESK, Set.of(DATE, REASON_IF_LATE), NoticeKind.DATE_SHARED),
  CHANGE_DATE(State.OPEN, null, Who.DESK, Set.of(DATE, REASON), NoticeKind.DATE_CHANGED),
  START(Set.of(ASSIGNED, REOPENED), IN_PROGRESS, Who.DESK, Set.of(), NoticeKind.WORK_STARTED),
  RESOLVE(
      Set.of(ASSIGNED, IN_PROGRESS, REOPENED),
      RESOLVED,
      Who.DESK,
      Set.of(ACTION_REPORT),
      NoticeKind.RESOLVED),
  CONFIRM(Set.of(RESOLVED), CLOSED, Set.of(CITIZEN), Set.of(), NoticeKind.CLOSED_CONFIRMED),
  LAPSE(Set.of(RESOLVED), CLOSED, Set.of(CLOCK), Set.of(), NoticeKind.CLOSED_UNCONFIRMED),
  REOPEN(Set.of(RESOLVED, CLOSED), REOPENED, Set.of(CITIZEN), Set.of(), NoticeKind.REOPENED);

  private final Set<State> from;
  private final State to;
  private final Set<Role> by;
  private final Set<Demand> demands;
  private final NoticeKind tells;

  Move(Set<State> from, State to, Set<Role> by, Set<Demand> demands, NoticeKind tells) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.demands = demands;
    this.tells = tells;
  }

  public boolean leadsFrom(State state) {
    return from.contains(state);
  }

  /** Where it leads; empty when the ticket stays where it is. */
  public Optional<State> to() {
    return Optional.ofNullable(to);
  }

  public boolean isFor(Role role) {
    return by.contains(role);
  }

  public boolean demands(Demand demand) {
    return demands.contains(demand);
  }

  /** What the citizen hears of it. */
  public NoticeKind tells() {
    return tells;
  }

  private static final class Who {
    static final Set<Role> DESK = Set.of(OFFICER, HEAD, DISTRICT, ADMIN);
  }
}
