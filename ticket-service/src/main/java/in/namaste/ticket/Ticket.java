package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.ContactAttempted;
import in.namaste.ticket.TicketEvent.TicketMerged;
import in.namaste.ticket.TicketEvent.TicketRegistered;
import in.namaste.ticket.TicketEvent.TicketSplit;
import in.namaste.ticket.TimelineEntry.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A grievance on its way to being solved. Each move checks the table of {@link Move}, changes the
 * state and tells what happened, in one method. This room: its registration, its life with others,
 * and what clocks and the calling cell find.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends CitizensTicket {

  Ticket() {}

  /**
   * A ticket about to be registered.
   *
   * @param id the grievance's id
   * @param language the citizen's: {@code hi} or {@code en}
   */
  public Ticket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
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

  /**
   * From now on it is handled together with another one and follows it.
   *
   * @param master open, of the same department, and not this one: so that nobody follows a follower
   */
  public Moved merge(Ticket master, Actor by, Instant now) {
    return follow(Move.MERGE, master, by, now);
  }

  /** The ticket that this one follows was merged into another: so is this one. */
  public Moved followMerge(Ticket master, Actor by, Instant now) {
    return follow(Move.FOLLOW_MERGED, master, by, now);
  }

  private Moved follow(Move move, Ticket master, Actor by, Instant now) {
    check(move, by);
    if (master.id.equals(id)) {
      throw new MoveRefused(Why.MASTER_IS_ITSELF);
    }
    if (!master.departmentCode().equals(departmentCode())) {
      throw new MoveRefused(Why.MASTER_UNKNOWN);
    }
    if (!master.state.isOpen()) {
      throw new MoveRefused(Why.MASTER_NOT_OPEN);
    }
    step(move, by, now);
    following = new Following(master.id, master.number);
    return new Moved(
        new TicketMerged(UUID.randomUUID(), now, id, master.id, publicState()),
        notice(move.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.MERGED, by, now).about(master.number));
  }

  /** That another ticket follows this one now: a line of the story, this one has not moved. */
  public TimelineEntry lead(Ticket follower, Actor by, Instant now) {
    return TimelineEntry.of(id, Kind.LEADS, by, now).about(follower.number);
  }

  /** It follows no more and goes on alone: where it was, under the promise it had. */
  public Moved split(Actor by, Instant now) {
    check(Move.SPLIT, by);
    Following was = following;
    step(Move.SPLIT, by, now);
    state = post == null ? State.REGISTERED : State.ASSIGNED;
    following = null;
    return new Moved(
        new TicketSplit(UUID.randomUUID(), now, id, was.masterId(), publicState()),
        notice(Move.SPLIT.tells(), null, List.of(), now),
        TimelineEntry.of(id, Kind.SPLIT, by, now).about(was.masterNumber()));
  }

  /** The time to answer has passed: the citizen is to be rung. */
  public TimelineEntry markSilent(Instant now) {
    calls = calls.due(now);
    return TimelineEntry.of(id, Kind.SILENT, Actor.CLOCK, now);
  }

  /**
   * Somebody of the calling cell rang. What the citizen said counts as if it had been written.
   *
   * @param outcome null when nothing was chosen
   * @param words what was said; null for nothing
   * @return the call, and what follows from it
   */
  public List<Moved> call(
      CallOutcome outcome, String words, CallRules rules, Actor by, Instant now) {
    check(Move.CALL, by);
    if (outcome == null) {
      throw new MoveRefused(Why.OUTCOME_MISSING);
    }
    if (calls.restAt(now, rules)) {
      throw new MoveRefused(Why.CALLED_JUST_NOW);
    }
    String said = Words.of(words);
    step(Move.CALL, by, now);
    calls = calls.another(now);
    int attempt = calls.attempts();
    Moved rang =
        new Moved(
            new ContactAttempted(UUID.randomUUID(), now, id, outcome, attempt, publicState()),
            null,
            TimelineEntry.of(id, Kind.CALLED, by, now).about(outcome.wireName()).saying(said));
    return switch (outcome) {
      case CONFIRMED -> List.of(rang, confirm(by, now));
      case NOT_SOLVED -> List.of(rang, reopen(null, by, now));
      case UNREACHABLE -> attempt < rules.most() ? List.of(rang) : List.of(rang, lapse(by, now));
    };
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
}
