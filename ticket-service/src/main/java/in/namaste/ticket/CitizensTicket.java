package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.AppealAccepted;
import in.namaste.ticket.TicketEvent.InformationReceived;
import in.namaste.ticket.TicketEvent.QuestionLapsed;
import in.namaste.ticket.TicketEvent.TicketClosed;
import in.namaste.ticket.TicketEvent.TicketRated;
import in.namaste.ticket.TicketEvent.TicketReopened;
import in.namaste.ticket.TicketEvent.TicketWithdrawn;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the citizen's word moves, whether it came by itself, on the phone or not at all. */
@MappedSuperclass
abstract class CitizensTicket extends DeskTicket {

  /** The best rating. */
  private static final int BEST = 5;

  CitizensTicket() {}

  CitizensTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
  }

  /**
   * The citizen answered: the ticket goes back to where it was.
   *
   * @param words null when the answer came as a file or a place
   */
  public Moved answer(String words, Instant now) {
    State back = askedFrom;
    step(Move.ANSWER, Actor.CITIZEN, now);
    state = back;
    return new Moved(
        new InformationReceived(UUID.randomUUID(), now, id, publicState()),
        notice(Move.ANSWER.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.ANSWERED, Actor.CITIZEN, now).saying(words));
  }

  /** The citizen did not answer in time: the work goes on without, where it was. */
  public Moved lapseQuestion(Instant now) {
    State back = askedFrom;
    step(Move.LAPSE_QUESTION, Actor.CLOCK, now);
    state = back;
    return new Moved(
        new QuestionLapsed(UUID.randomUUID(), now, id, publicState()),
        null,
        TimelineEntry.of(id, Kind.QUESTION_LAPSED, Actor.CLOCK, now));
  }

  /** The citizen said that it is really solved. */
  public Moved confirm(Instant now) {
    return confirm(Actor.CITIZEN, now);
  }

  final Moved confirm(Actor by, Instant now) {
    return close(Move.CONFIRM, by, Outcome.CONFIRMED, Kind.CONFIRMED, now);
  }

  /** The citizen said nothing for too long. Not a yes, and never counted as one. */
  public Moved lapse(Instant now) {
    return lapse(Actor.CLOCK, now);
  }

  final Moved lapse(Actor by, Instant now) {
    return close(Move.LAPSE, by, Outcome.UNCONFIRMED, Kind.LAPSED, now);
  }

  private Moved close(Move move, Actor by, Outcome how, Kind kind, Instant now) {
    step(move, by, now);
    outcome = how;
    milestones = milestones.closed(now);
    return new Moved(
        new TicketClosed(UUID.randomUUID(), now, id, outcome, publicState()),
        notice(move.tells(), null, List.of(), terms.reopenableUntil(now), now),
        TimelineEntry.of(id, kind, by, now));
  }

  /**
   * The citizen said no: it is not solved, or it is another matter than the one it was merged into.
   * A new full run begins, alone.
   *
   * @param reason in the citizen's words; null when none were given
   */
  public Moved reopen(String reason, Instant now) {
    return reopen(reason, Actor.CITIZEN, now);
  }

  final Moved reopen(String reason, Actor by, Instant now) {
    step(Move.REOPEN, by, now);
    runAgain(now);
    return new Moved(
        new TicketReopened(UUID.randomUUID(), now, id, reopenCount, publicState()),
        notice(Move.REOPEN.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.REOPENED, by, now).saying(reason));
  }

  /**
   * The citizen appealed against a rejection: a new full run begins one step up.
   *
   * @param words the citizen's; null when none were given
   * @param toPost on the {@linkplain #levelAbove() level above}; null when nobody holds it there
   *     yet
   */
  public Moved appeal(String words, String toPost, Instant now) {
    check(Move.APPEAL, Actor.CITIZEN);
    Level decided = refusal.by();
    step(Move.APPEAL, Actor.CITIZEN, now);
    appeal = Appeal.against(decided, now);
    post = toPost;
    runAgain(now);
    return new Moved(
        new AppealAccepted(UUID.randomUUID(), now, id, appeal.level(), publicState()),
        notice(Move.APPEAL.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.APPEALED, Actor.CITIZEN, now)
            .about(appeal.level().wireName())
            .saying(words));
  }

  /** The citizen took the complaint back. */
  public Moved withdraw(Instant now) {
    step(Move.WITHDRAW, Actor.CITIZEN, now);
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
    step(Move.RATE, Actor.CITIZEN, now);
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
}
