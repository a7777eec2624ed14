package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.InformationRequested;
import in.namaste.ticket.TicketEvent.TicketAssigned;
import in.namaste.ticket.TicketEvent.TicketResolved;
import in.namaste.ticket.TicketEvent.TimelineShared;
import in.namaste.ticket.TicketEvent.WorkStarted;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The daily moves of officers. Each changes the state and tells what happened, in one method. */
@MappedSuperclass
abstract class DeskTicket extends HandedOverTicket {

  DeskTicket() {}

  DeskTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
  }

  public Moved assign(String toPost, Actor by, Instant now) {
    step(Move.ASSIGN, by, now);
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
    return dated(move, date, words, by, now);
  }

  /**
   * The ticket that this one follows got a date: it is what this citizen waits for, too.
   *
   * @param reason the one the master's date was given with; may be null
   */
  public Moved followDate(Instant date, String reason, Actor by, Instant now) {
    return dated(Move.FOLLOW_DATED, date, Words.of(reason), by, now);
  }

  private Moved dated(Move move, Instant date, String words, Actor by, Instant now) {
    boolean slip = promise.kind() == Promise.Kind.RESOLVE && date.isAfter(promise.by());
    Kind kind = dateMove() == Move.SHARE_DATE ? Kind.DATE_SHARED : Kind.DATE_CHANGED;
    step(move, by, now);
    dates.add(new SharedDate(date, now));
    slips += slip ? 1 : 0;
    promise = Promise.resolvedBy(date);
    return new Moved(
        new TimelineShared(UUID.randomUUID(), now, id, date, slip, publicState()),
        notice(move.tells(), words, List.of(), now),
        TimelineEntry.of(id, kind, by, now).due(date).saying(words));
  }

  public Moved start(Actor by, Instant now) {
    step(Move.START, by, now);
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
    step(Move.ASK, by, now);
    askedFrom = from;
    waits.add(new Wait(now, null));
    return new Moved(
        new InformationRequested(UUID.randomUUID(), now, id, publicState()),
        notice(Move.ASK.tells(), words, List.of(), now),
        TimelineEntry.of(id, Kind.ASKED, by, now).saying(words));
  }

  /**
   * Reports the problem as solved; the citizen reads the report and is asked.
   *
   * @param patience how long the citizen has to answer before being rung
   */
  public Moved resolve(
      String actionReport, List<Evidence> photos, Duration patience, Actor by, Instant now) {
    return resolve(Move.RESOLVE, actionReport, photos, patience, by, now);
  }

  /** The ticket that this one follows was reported as solved: so is this one. */
  public Moved followResolution(
      String actionReport, List<Evidence> photos, Duration patience, Actor by, Instant now) {
    return resolve(Move.FOLLOW_RESOLVED, actionReport, photos, patience, by, now);
  }

  private Moved resolve(
      Move move,
      String actionReport,
      List<Evidence> photos,
      Duration patience,
      Actor by,
      Instant now) {
    check(move, by);
    String report = Words.report(actionReport);
    step(move, by, now);
    calls = Calls.NONE;
    milestones = milestones.resolved(now);
    return new Moved(
        new TicketResolved(UUID.randomUUID(), now, id, publicState()),
        notice(move.tells(), report, photos, now.plus(patience), now),
        TimelineEntry.of(id, Kind.RESOLVED, by, now).saying(report));
  }
}
