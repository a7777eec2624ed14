package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.InformationRequested;
import in.namaste.ticket.TicketEvent.TicketAssigned;
import in.namaste.ticket.TicketEvent.TicketReclassified;
import in.namaste.ticket.TicketEvent.TicketRejected;
import in.namaste.ticket.TicketEvent.TicketResolved;
import in.namaste.ticket.TicketEvent.TicketTransferred;
import in.namaste.ticket.TicketEvent.TimelineShared;
import in.namaste.ticket.TicketEvent.WorkStarted;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The moves that officers make. Each changes the state and tells what happened, in one method. */
@MappedSuperclass
abstract class DeskTicket extends AskedTicket {

  DeskTicket() {}

  DeskTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
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
    step(move, by);
    calls = Calls.NONE;
    milestones = milestones.resolved(now);
    return new Moved(
        new TicketResolved(UUID.randomUUID(), now, id, publicState()),
        notice(move.tells(), report, photos, now.plus(patience), now),
        TimelineEntry.of(id, Kind.RESOLVED, by, now).saying(report));
  }

  /**
   * Gives it to another department, where nobody holds it yet; the promise goes on.
   *
   * @param department another one than the present
   * @param reason may be null where the move demands none
   */
  public Moved transfer(String department, String reason, Actor by, Instant now) {
    return transfer(transferMove(), department, reason, by, now);
  }

  /** The ticket that this one follows went to another department: so does this one. */
  public Moved followTransfer(String department, String reason, Actor by, Instant now) {
    return transfer(Move.FOLLOW_TRANSFERRED, department, reason, by, now);
  }

  private Moved transfer(Move move, String department, String reason, Actor by, Instant now) {
    check(move, by);
    String words = move.demands(Demand.REASON) ? Words.reason(reason) : Words.of(reason);
    String from = subject.departmentCode();
    if (department.equals(from)) {
      throw new MoveRefused(Why.DEPARTMENT_UNKNOWN);
    }
    step(move, by);
    subject = subject.in(department);
    post = null;
    transfers++;
    return new Moved(
        new TicketTransferred(UUID.randomUUID(), now, id, from, department, publicState()),
        notice(move.tells(), words, List.of(), now),
        TimelineEntry.of(id, Kind.TRANSFERRED, by, now).about(department).saying(words));
  }

  /**
   * Puts it under another category or class. What was promised never becomes later by it.
   *
   * @param hours the category's
   */
  public Moved reclassify(
      String category, TicketClass ticketClass, int hours, String reason, Actor by, Instant now) {
    check(Move.RECLASSIFY, by);
    String words = Words.reason(reason);
    String fromCategory = subject.categoryCode();
    TicketClass fromClass = terms.ticketClass();
    if (category.equals(fromCategory) && ticketClass == fromClass) {
      throw new MoveRefused(Why.CLASS_UNCHANGED);
    }
    step(Move.RECLASSIFY, by);
    Terms before = terms;
    subject = subject.about(category);
    terms = before.reclassified(ticketClass, hours);
    promise = terms.promiseInsteadOf(promise, before, milestones.runStartedAt(), now);
    return new Moved(
        new TicketReclassified(
            UUID.randomUUID(),
            now,
            id,
            fromCategory,
            category,
            fromClass,
            ticketClass,
            publicState()),
        notice(Move.RECLASSIFY.tells(), words, List.of(), now),
        TimelineEntry.of(id, Kind.RECLASSIFIED, by, now)
            .about(category)
            .due(promise.by())
            .saying(words));
  }

  /**
   * Says that it may not be taken up. Open to an appeal, unless nobody stands above who says so.
   *
   * @param why null when nothing was chosen
   * @param explanation in words the citizen will read
   */
  public Moved reject(Rejection why, String explanation, Actor by, Instant now) {
    check(Move.REJECT, by);
    if (why == null) {
      throw new MoveRefused(Why.REJECTION_MISSING);
    }
    String words = Words.reason(explanation);
    step(Move.REJECT, by);
    refusal = new Refusal(why, Level.of(by.role()));
    milestones = milestones.closed(now);
    Instant appealableUntil = refusal.by().isHighest() ? null : terms.appealableUntil(now);
    return new Moved(
        new TicketRejected(UUID.randomUUID(), now, id, why, publicState()),
        notice(Move.REJECT.tells(), words, List.of(), appealableUntil, now),
        TimelineEntry.of(id, Kind.REJECTED, by, now).about(why.wireName()).saying(words));
  }
}
