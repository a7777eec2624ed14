package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.InformationReceived;
import in.namaste.ticket.TicketEvent.InformationRequested;
import in.namaste.ticket.TicketEvent.TicketAssigned;
import in.namaste.ticket.TicketEvent.TicketClosed;
import in.namaste.ticket.TicketEvent.TicketRated;
import in.namaste.ticket.TicketEvent.TicketRegistered;
import in.namaste.ticket.TicketEvent.TicketReopened;
import in.namaste.ticket.TicketEvent.TicketResolved;
import in.namaste.ticket.TicketEvent.TicketWithdrawn;
import in.namaste.ticket.TicketEvent.TimelineShared;
import in.namaste.ticket.TicketEvent.WorkStarted;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A grievance on its way to being solved. Each move checks the table of {@link Move}, changes the
 * state and tells what happened, in one method. Holds nothing personal.
 */
@Entity
@Table(name = "ticket")
public class Ticket {

  /** The best rating. */
  private static final int BEST = 5;

  @Id private UUID id;
  private String number;
  private long version;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded private Subject subject;
  @Embedded private Terms terms;
  @Embedded private Promise promise;
  @Embedded private Milestones milestones;
  @Embedded private Breach breach;
  private String language;
  private String post;
  private int slips;

  @Column(name = "reopen_count")
  private int reopenCount;

  private int run;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  /** What the citizen gave the present resolution, 1 to 5; null while not rated. */
  private Integer rating;

  /** Where the open question was asked from; null while nothing is asked. */
  @Enumerated(EnumType.STRING)
  @Column(name = "asked_from")
  private State askedFrom;

  /** When the citizen asked to be spoken to; null when not, or once the ticket has moved on. */
  @Column(name = "contact_requested_at")
  private Instant contactRequestedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "shared_date", joinColumns = @JoinColumn(name = "ticket_id"))
  @OrderColumn(name = "position")
  private List<SharedDate> dates = new ArrayList<>();

  Ticket() {}

  /**
   * A ticket about to be registered.
   *
   * @param id the grievance's id
   * @param language the citizen's: {@code hi} or {@code en}
   */
  public Ticket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    this.id = id;
    this.number = number.value();
    this.subject = subject;
    this.terms = terms;
    this.language = language;
    this.state = State.REGISTERED;
    this.run = 1;
    this.milestones = Milestones.registered(now);
    this.promise = terms.promiseFrom(now);
  }

  /** The first fact: it has its number. */
  public Moved register() {
    return register(Actor.CITIZEN);
  }

  /**
   * The first fact: it has its number.
   *
   * @param by the citizen, or who took it down for the citizen
   */
  public Moved register(Actor by) {
    version = 1;
    Instant now = milestones.registeredAt();
    return new Moved(
        new TicketRegistered(UUID.randomUUID(), now, id, publicState()),
        notice(NoticeKind.REGISTERED, null, List.of(), now),
        TimelineEntry.of(id, Kind.REGISTERED, by, now));
  }

  public Moved assign(String toPost, Actor by, Instant now) {
    step(Move.ASSIGN, by);
    post = toPost;
    milestones = milestones.assigned(now);
    return new Moved(
        new TicketAssigned(UUID.randomUUID(), now, id, post, publicState()),
        notice(Move.ASSIGN.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.ASSIGNED, by, now).about(post));
  }

  /**
   * Shares the date of this run, or moves the one that was shared.
   *
   * @param reason may be null where the move demands none
   */
  public Moved shareDate(Instant date, String reason, Actor by, Instant now) {
    Move move = dateMove();
    check(move, by);
    String words = Words.of(reason);
    boolean late = terms.isLate(date, milestones.runStartedAt());
    if (!date.isAfter(now)) {
      throw new MoveRefused(Why.DATE_PAST);
    }
    if (move == Move.CHANGE_DATE && date.equals(promise.by())) {
      throw new MoveRefused(Why.DATE_UNCHANGED);
    }
    if (words == null
        && (move.demands(Demand.REASON) || (move.demands(Demand.REASON_IF_LATE) && late))) {
      throw new MoveRefused(Why.REASON_MISSING);
    }
    boolean slip = move == Move.CHANGE_DATE && date.isAfter(promise.by());
    step(move, by);
    dates.add(new SharedDate(date, now));
    slips += slip ? 1 : 0;
    promise = Promise.resolvedBy(date);
    return new Moved(
        new TimelineShared(UUID.randomUUID(), now, id, date, slip, publicState()),
        notice(move.tells(), words, List.of(), now),
        TimelineEntry.of(
                id, move == Move.SHARE_DATE ? Kind.DATE_SHARED : Kind.DATE_CHANGED, by, now)
            .due(date)
            .saying(words));
  }

  public Moved start(Actor by, Instant now) {
    step(Move.START, by);
    milestones = milestones.started(now);
    return new Moved(
        new WorkStarted(UUID.randomUUID(), now, id, publicState()),
        notice(Move.START.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.STARTED, by, now));
  }

  /** Asks the citizen; the promise goes on meanwhile. */
  public Moved ask(String question, Actor by, Instant now) {
    check(Move.ASK, by);
    String words = Words.question(question);
    State from = state;
    step(Move.ASK, by);
    askedFrom = from;
    return new Moved(
        new InformationRequested(UUID.randomUUID(), now, id, publicState()),
        notice(Move.ASK.tells(), words, List.of(), now),
        TimelineEntry.of(id, Kind.ASKED, by, now).saying(words));
  }

  /**
   * The citizen answered: the ticket goes back to where it was.
   *
   * @param words null when the answer came as a file or a place
   */
  public Moved answer(String words, Instant now) {
    State back = askedFrom;
    step(Move.ANSWER, Actor.CITIZEN);
    state = back;
    return new Moved(
        new InformationReceived(UUID.randomUUID(), now, id, publicState()),
        notice(Move.ANSWER.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.ANSWERED, Actor.CITIZEN, now).saying(words));
  }

  /**
   * Reports the problem as solved; the citizen reads the report and is asked.
   *
   * @param patience how long the citizen has to answer before silence closes the ticket
   */
  public Moved resolve(
      String actionReport, List<Evidence> photos, Duration patience, Actor by, Instant now) {
    check(Move.RESOLVE, by);
    String report = Words.report(actionReport);
    step(Move.RESOLVE, by);
    milestones = milestones.resolved(now);
    return new Moved(
        new TicketResolved(UUID.randomUUID(), now, id, publicState()),
        notice(Move.RESOLVE.tells(), report, photos, now.plus(patience), now),
        TimelineEntry.of(id, Kind.RESOLVED, by, now).saying(report));
  }

  /** The citizen said that it is really solved. */
  public Moved confirm(Instant now) {
    return close(Move.CONFIRM, Actor.CITIZEN, Outcome.CONFIRMED, Kind.CONFIRMED, now);
  }

  /** The citizen said nothing for too long. Not a yes, and never counted as one. */
  public Moved lapse(Instant now) {
    return close(Move.LAPSE, Actor.CLOCK, Outcome.UNCONFIRMED, Kind.LAPSED, now);
  }

  private Moved close(Move move, Actor by, Outcome how, Kind kind, Instant now) {
    step(move, by);
    outcome = how;
    milestones = milestones.closed(now);
    return new Moved(
        new TicketClosed(UUID.randomUUID(), now, id, outcome, publicState()),
        notice(move.tells(), null, List.of(), terms.reopenableUntil(now), now),
        TimelineEntry.of(id, kind, by, now));
  }

  /**
   * The citizen said no: a new full run begins, with the promise of the class.
   *
   * @param reason in the citizen's words; null when none were given
   */
  public Moved reopen(String reason, Instant now) {
    step(Move.REOPEN, Actor.CITIZEN);
    run++;
    reopenCount++;
    outcome = null;
    rating = null;
    milestones = milestones.reopened(now);
    promise = terms.promiseFrom(now);
    return new Moved(
        new TicketReopened(UUID.randomUUID(), now, id, reopenCount, publicState()),
        notice(Move.REOPEN.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.REOPENED, Actor.CITIZEN, now).saying(reason));
  }

  /** The citizen took the complaint back. */
  public Moved withdraw(Instant now) {
    step(Move.WITHDRAW, Actor.CITIZEN);
    milestones = milestones.closed(now);
    return new Moved(
        new TicketWithdrawn(UUID.randomUUID(), now, id, publicState()),
        notice(Move.WITHDRAW.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.WITHDRAWN, Actor.CITIZEN, now));
  }

  /**
   * The citizen said how well it was solved.
   *
   * @param given 1 very bad to 5 very good
   */
  public Moved rate(int given, Instant now) {
    if (given < 1 || given > BEST) {
      throw new MoveRefused(Why.RATING_OUT_OF_RANGE);
    }
    step(Move.RATE, Actor.CITIZEN);
    rating = given;
    return new Moved(
        new TicketRated(UUID.randomUUID(), now, id, given, publicState()),
        null,
        TimelineEntry.of(id, Kind.RATED, Actor.CITIZEN, now).about(given + "/" + BEST));
  }

  /** The citizen wants to be spoken to: a mark for the desk until the ticket moves on. */
  public TimelineEntry requestContact(Instant now) {
    contactRequestedAt = now;
    return TimelineEntry.of(id, Kind.CONTACT_REQUESTED, Actor.CITIZEN, now);
  }

  /** Whether the citizen waits to be spoken to. */
  public boolean isContactRequested() {
    return contactRequestedAt != null;
  }

  /** Whether the citizen has been asked if it is solved and has not answered. */
  public boolean isAwaitingAnswer() {
    return Move.CONFIRM.leadsFrom(state);
  }

  /** Whether the citizen has been asked something else and has not answered. */
  public boolean isAwaitingInformation() {
    return Move.ANSWER.leadsFrom(state);
  }

  /** Whether the citizen can still take it back. */
  public boolean isWithdrawable() {
    return Move.WITHDRAW.leadsFrom(state);
  }

  /** Whether the citizen can rate it: confirmed, and not rated yet. */
  public boolean isRateable() {
    return Move.RATE.leadsFrom(state) && outcome == Outcome.CONFIRMED && rating == null;
  }

  /** Whether a citizen's "no" can still reopen it. */
  public boolean isReopenable(Instant now) {
    return Move.REOPEN.leadsFrom(state)
        && (state != State.CLOSED || !now.isAfter(terms.reopenableUntil(milestones.closedAt())));
  }

  /** Whether this move can be made now by this actor, as far as the table says. */
  public boolean allows(Move move, Actor by) {
    return move.leadsFrom(state)
        && move.isFor(by.role())
        && by.reaches(subject.departmentCode())
        && (move != Move.SHARE_DATE || canShareDate(Move.SHARE_DATE))
        && (move != Move.CHANGE_DATE || canShareDate(Move.CHANGE_DATE))
        && (move != Move.RATE || isRateable());
  }

  private boolean canShareDate(Move move) {
    return terms.ticketClass() == TicketClass.TECHNICAL && dateMove() == move;
  }

  private Move dateMove() {
    return promise.kind() == Promise.Kind.RESOLVE ? Move.CHANGE_DATE : Move.SHARE_DATE;
  }

  private void check(Move move, Actor by) {
    if (!move.isFor(by.role()) || !by.reaches(subject.departmentCode())) {
      throw new MoveRefused(Why.NOT_YOURS);
    }
    if (!allows(move, by)) {
      throw new MoveRefused(Why.WRONG_STATE);
    }
  }

  private void step(Move move, Actor by) {
    check(move, by);
    state = move.to().orElse(state);
    askedFrom = move.to().isPresent() || move == Move.ANSWER ? null : askedFrom;
    contactRequestedAt = null;
    version++;
  }

  /** Marks a broken promise, for the desk. The public state is not touched. */
  public TimelineEntry markBreach(Breach found, Instant now) {
    breach = found;
    return TimelineEntry.of(id, Kind.BREACHED, Actor.CLOCK, now)
        .about(found.clock())
        .due(found.dueAt());
  }

  /** Takes the mark away if it is the one that this announcement made. */
  public TimelineEntry withdrawBreach(UUID breachEventId, Instant now) {
    if (breach != null && breachEventId.equals(breach.eventId())) {
      breach = null;
    }
    return TimelineEntry.of(id, Kind.BREACH_WITHDRAWN, Actor.CLOCK, now);
  }

  /** Whether a promise of the present run was found broken. */
  public boolean isBreached() {
    return breach != null && breach.run() != null && breach.run() == run;
  }

  private TicketNotice.NoticeIssued notice(
      NoticeKind kind, String words, List<Evidence> evidence, Instant now) {
    return notice(kind, words, evidence, null, now);
  }

  private TicketNotice.NoticeIssued notice(
      NoticeKind kind, String words, List<Evidence> evidence, Instant answerBy, Instant now) {
    return new TicketNotice.NoticeIssued(
        UUID.randomUUID(),
        now,
        id,
        number,
        kind,
        state,
        language,
        terms.ticketClass(),
        promise.kind(),
        promise.by(),
        answerBy,
        subject.departmentCode(),
        subject.categoryCode(),
        subject.placeCode(),
        words,
        evidence,
        null);
  }

  /** All that others may know of it now. */
  public PublicState publicState() {
    return new PublicState(
        version,
        number,
        state,
        terms.ticketClass(),
        subject.departmentCode(),
        subject.categoryCode(),
        subject.placeCode(),
        subject.area(),
        promise.kind(),
        promise.by(),
        List.copyOf(dates),
        slips,
        reopenCount,
        run,
        post,
        milestones.registeredAt(),
        milestones.runStartedAt(),
        milestones.firstAssignedAt(),
        milestones.firstStartedAt(),
        milestones.firstResolvedAt(),
        milestones.resolvedAt(),
        milestones.closedAt(),
        outcome,
        rating);
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String language() {
    return language;
  }

  public String departmentCode() {
    return subject.departmentCode();
  }

  public long version() {
    return version;
  }

  public State state() {
    return state;
  }

  public int run() {
    return run;
  }
}
