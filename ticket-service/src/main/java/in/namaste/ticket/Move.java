package in.namaste.ticket;

import static in.namaste.ticket.Demand.ACTION_REPORT;
import static in.namaste.ticket.Demand.CALL_OUTCOME;
import static in.namaste.ticket.Demand.CLASSIFICATION;
import static in.namaste.ticket.Demand.DATE;
import static in.namaste.ticket.Demand.DEPARTMENT;
import static in.namaste.ticket.Demand.MASTER;
import static in.namaste.ticket.Demand.POST;
import static in.namaste.ticket.Demand.QUESTION;
import static in.namaste.ticket.Demand.RATING;
import static in.namaste.ticket.Demand.REASON;
import static in.namaste.ticket.Demand.REASON_IF_LATE;
import static in.namaste.ticket.Demand.REJECTION;
import static in.namaste.ticket.Role.CALLING_CELL;
import static in.namaste.ticket.Role.CITIZEN;
import static in.namaste.ticket.Role.CLOCK;
import static in.namaste.ticket.Role.DISTRICT;
import static in.namaste.ticket.Role.HEAD;
import static in.namaste.ticket.State.ASSIGNED;
import static in.namaste.ticket.State.AWAITING_CITIZEN;
import static in.namaste.ticket.State.CLOSED;
import static in.namaste.ticket.State.IN_PROGRESS;
import static in.namaste.ticket.State.MERGED;
import static in.namaste.ticket.State.REGISTERED;
import static in.namaste.ticket.State.REJECTED;
import static in.namaste.ticket.State.REOPENED;
import static in.namaste.ticket.State.RESOLVED;
import static in.namaste.ticket.State.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  /** The citizen let the time to answer a question pass: back to where it was asked from. */
  LAPSE_QUESTION(Set.of(AWAITING_CITIZEN), null, Set.of(CLOCK), Set.of(), null),
  RESOLVE(
      Set.of(ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, REOPENED),
      RESOLVED,
      Who.DESK,
      Set.of(ACTION_REPORT),
      NoticeKind.RESOLVED),
  CONFIRM(
      Set.of(RESOLVED),
      CLOSED,
      Set.of(CITIZEN, CALLING_CELL),
      Set.of(),
      NoticeKind.CLOSED_CONFIRMED),
  LAPSE(
      Set.of(RESOLVED),
      CLOSED,
      Set.of(CLOCK, CALLING_CELL),
      Set.of(),
      NoticeKind.CLOSED_UNCONFIRMED),
  /** Of a merged ticket: the citizen says that it is another matter. */
  REOPEN(
      Set.of(RESOLVED, CLOSED, MERGED),
      REOPENED,
      Set.of(CITIZEN, CALLING_CELL),
      Set.of(),
      NoticeKind.REOPENED),
  WITHDRAW(
      Set.of(REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, RESOLVED, REOPENED, MERGED),
      WITHDRAWN,
      Set.of(CITIZEN),
      Set.of(),
      NoticeKind.WITHDRAWN),
  /** Only of a resolution that the citizen confirmed, and once. */
  RATE(Set.of(CLOSED), null, Set.of(CITIZEN), Set.of(RATING), null),
  /** "Not ours" hands over and never closes. */
  TRANSFER(State.OPEN, REGISTERED, Who.DESK, Set.of(DEPARTMENT), NoticeKind.TRANSFERRED),
  /** Instead of {@link #TRANSFER} once it was handed over: nobody is sent from door to door. */
  PASS_ON(
      State.OPEN,
      REGISTERED,
      Set.of(HEAD, DISTRICT),
      Set.of(DEPARTMENT, REASON),
      NoticeKind.TRANSFERRED),
  RECLASSIFY(State.OPEN, null, Who.DESK, Set.of(CLASSIFICATION, REASON), NoticeKind.RECLASSIFIED),
  /** After an appeal only on the level it went to. */
  REJECT(State.OPEN, REJECTED, Who.DESK, Set.of(REJECTION, REASON), NoticeKind.REJECTED),
  /** Unless nobody stands above who rejected it; who takes it up stands on the level above. */
  APPEAL(Set.of(REJECTED), REOPENED, Set.of(CITIZEN), Set.of(), NoticeKind.APPEAL_ACCEPTED),
  MERGE(State.OPEN, MERGED, Who.DESK, Set.of(MASTER), NoticeKind.MERGED),
  /** The master was merged itself: its followers follow the new one. */
  FOLLOW_MERGED(Set.of(MERGED), null, Who.DESK, Set.of(MASTER), NoticeKind.MERGED),
  /** The master went to another department. */
  FOLLOW_TRANSFERRED(Set.of(MERGED), null, Who.DESK, Set.of(DEPARTMENT), NoticeKind.TRANSFERRED),
  /** The master's date was shared or moved: all wait for the same work. */
  FOLLOW_DATED(Set.of(MERGED), null, Who.DESK, Set.of(DATE), NoticeKind.DATE_SHARED),
  /** The master was resolved: each citizen is asked. */
  FOLLOW_RESOLVED(Set.of(MERGED), RESOLVED, Who.DESK, Set.of(ACTION_REPORT), NoticeKind.RESOLVED),
  /** An officer undid the merging, or the master ended unsolved. Leads back to who held it. */
  SPLIT(Set.of(MERGED), null, Who.DESK_OR_CITIZEN, Set.of(), NoticeKind.SPLIT),
  /** Only of a citizen who let the time to answer pass. */
  CALL(Set.of(RESOLVED), null, Set.of(CALLING_CELL), Set.of(CALL_OUTCOME), null);

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
    static final Set<Role> DESK =
        Stream.of(Role.values()).filter(Role::worksTickets).collect(Collectors.toUnmodifiableSet());

    static final Set<Role> DESK_OR_CITIZEN =
        Stream.concat(DESK.stream(), Stream.of(CITIZEN)).collect(Collectors.toUnmodifiableSet());
  }
}
