package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.TicketReclassified;
import in.namaste.ticket.TicketEvent.TicketRejected;
import in.namaste.ticket.TicketEvent.TicketTransferred;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where officers say whose it is, of which kind, and that it may not be taken up. */
@MappedSuperclass
abstract class HandedOverTicket extends AskedTicket {

  HandedOverTicket() {}

  HandedOverTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
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
    step(move, by, now);
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
    step(Move.RECLASSIFY, by, now);
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
    step(Move.REJECT, by, now);
    refusal = new Refusal(why, Level.of(by.role()));
    milestones = milestones.closed(now);
    Instant appealableUntil = refusal.by().isHighest() ? null : terms.appealableUntil(now);
    return new Moved(
        new TicketRejected(UUID.randomUUID(), now, id, why, publicState()),
        notice(Move.REJECT.tells(), words, List.of(), appealableUntil, now),
        TimelineEntry.of(id, Kind.REJECTED, by, now).about(why.wireName()).saying(words));
  }
}
