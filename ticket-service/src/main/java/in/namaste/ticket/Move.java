package in.namaste.ticket;

import static in.namaste.ticket.Demand.ACTION_REPORT;
import static in.namaste.ticket.Demand.DATE;
import static in.namaste.ticket.Demand.POST;
import static in.namaste.ticket.Demand.QUESTION;
import static in.namaste.ticket.Demand.RATING;
import static in.namaste.ticket.Demand.REASON;
import static in.namaste.ticket.Demand.REASON_IF_LATE;
import static in.namaste.ticket.Role.ADMIN;
import static in.namaste.ticket.Role.CITIZEN;
import static in.namaste.ticket.Role.CLOCK;
import static in.namaste.ticket.Role.DISTRICT;
import static in.namaste.ticket.Role.HEAD;
import static in.namaste.ticket.Role.OFFICER;
import static in.namaste.ticket.State.ASSIGNED;
import static in.namaste.ticket.State.AWAITING_CITIZEN;
import static in.namaste.ticket.State.CLOSED;
import static in.namaste.ticket.State.IN_PROGRESS;
import static in.namaste.ticket.State.REGISTERED;
import static in.namaste.ticket.State.REOPENED;
import static in.namaste.ticket.State.RESOLVED;
import static in.namaste.ticket.State.WITHDRAWN;

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
  START(
      Set.of(ASSIGNED, AWAITING_CITIZEN, REOPENED),
      IN_PROGRESS,
      Who.DESK,
      Set.of(),
      NoticeKind.WORK_STARTED),
  ASK(
      Set.of(ASSIGNED, IN_PROGRESS),
      AWAITING_CITIZEN,
      Who.DESK,
      Set.of(QUESTION),
      NoticeKind.QUESTION),
  /** Leads back to where the question was asked from. */
  ANSWER(Set.of(AWAITING_CITIZEN), null, Set.of(CITIZEN), Set.of(), NoticeKind.ANSWER_RECEIVED),
  RESOLVE(
      Set.of(ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, REOPENED),
      RESOLVED,
      Who.DESK,
      Set.of(ACTION_REPORT),
      NoticeKind.RESOLVED),
  CONFIRM(Set.of(RESOLVED), CLOSED, Set.of(CITIZEN), Set.of(), NoticeKind.CLOSED_CONFIRMED),
  LAPSE(Set.of(RESOLVED), CLOSED, Set.of(CLOCK), Set.of(), NoticeKind.CLOSED_UNCONFIRMED),
  REOPEN(Set.of(RESOLVED, CLOSED), REOPENED, Set.of(CITIZEN), Set.of(), NoticeKind.REOPENED),
  WITHDRAW(
      Set.of(REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, RESOLVED, REOPENED),
      WITHDRAWN,
      Set.of(CITIZEN),
      Set.of(),
      NoticeKind.WITHDRAWN),
  /** Only of a resolution that the citizen confirmed, and once. */
  RATE(Set.of(CLOSED), null, Set.of(CITIZEN), Set.of(RATING), null);

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

  /** Where it leads; empty when the ticket stays where it is or goes back to where it was. */
  public Optional<State> to() {
    return Optional.ofNullable(to);
  }

  public boolean isFor(Role role) {
    return by.contains(role);
  }

  public boolean demands(Demand demand) {
    return demands.contains(demand);
  }

  /** What the citizen hears of it; null for nothing. */
  public NoticeKind tells() {
    return tells;
  }

  private static final class Who {
    static final Set<Role> DESK = Set.of(OFFICER, HEAD, DISTRICT, ADMIN);
  }
}
