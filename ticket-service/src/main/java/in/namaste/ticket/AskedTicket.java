package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of a ticket, and the one step that every move of it takes. */
@MappedSuperclass
abstract class AskedTicket extends KeptTicket {

  AskedTicket() {}

  AskedTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    super(id, number, subject, terms, language, now);
  }

  /** Whether the citizen waits to be spoken to. */
  public boolean isContactRequested() {
    return contactRequestedAt != null;
  }

  /** Whether the citizen has been asked if it is solved and has not answered. */
  public boolean isAwaitingAnswer() {
    return Move.CONFIRM.leadsFrom(state);
  }

  /** Whether the citizen has let the time to answer pass and is to be rung. */
  public boolean isToBeCalled() {
    return Move.CALL.leadsFrom(state) && calls.dueSince() != null;
  }

  /** How often the calling cell has rung about the present resolution. */
  public int contactAttempts() {
    return calls.attempts();
  }

  /** Whether the citizen has been asked something else and has not answered. */
  public boolean isAwaitingInformation() {
    return Move.ANSWER.leadsFrom(state);
  }

  /** Whether it waits for the answer to a question asked before this moment. */
  public boolean isAwaitingInformationSince(Instant moment) {
    return isAwaitingInformation() && isWaiting() && waits.getLast().since().isBefore(moment);
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

  /** Whether the citizen can still appeal: rejected, in time, and somebody stands above. */
  public boolean isAppealable(Instant now) {
    return canAppeal() && !now.isAfter(terms.appealableUntil(milestones.closedAt()));
  }

  /** Where an appeal against the present rejection goes; wants a rejected ticket. */
  public Level levelAbove() {
    return refusal.by().above();
  }

  /** Whether an appeal waits for somebody of its level to take the ticket up. */
  public boolean isAppealUndecided() {
    return appeal.isUndecided();
  }

  /** Whether a promise of the present run was found broken. */
  public boolean isBreached() {
    return breach != null && breach.run() != null && breach.run() == run;
  }

  /** Whether this move can be made now by this actor, as far as the table says. */
  public boolean allows(Move move, Actor by) {
    return isFor(move, by) && move.leadsFrom(state) && fits(move);
  }

  /** What the table cannot say: what the move is about must be there. */
  private boolean fits(Move move) {
    return switch (move) {
      case SHARE_DATE, CHANGE_DATE -> canShareDate() && dateMove() == move;
      case TRANSFER, PASS_ON -> transferMove() == move;
      case RATE -> isRateable();
      case CALL -> isToBeCalled();
      case APPEAL -> canAppeal();
      default -> true;
    };
  }

  private boolean isFor(Move move, Actor by) {
    boolean decides = move == Move.REJECT || appeal.isUndecided();
    return move.isFor(by.role())
        && by.reaches(subject.departmentCode())
        && (!decides || !by.role().worksTickets() || appeal.level().isReachedBy(by.role()));
  }

  private boolean canAppeal() {
    return Move.APPEAL.leadsFrom(state) && !refusal.by().isHighest();
  }

  private boolean canShareDate() {
    return terms.ticketClass() == TicketClass.TECHNICAL
        || promise.kind() == Promise.Kind.SHARE_DATE;
  }

  final Move dateMove() {
    return promise.kind() == Promise.Kind.RESOLVE ? Move.CHANGE_DATE : Move.SHARE_DATE;
  }

  /** Once it was handed over, only who answers for a department hands it on. */
  final Move transferMove() {
    return transfers == 0 ? Move.TRANSFER : Move.PASS_ON;
  }

  /**
   * Fails unless the move can be made now by this actor.
   *
   * @throws MoveRefused with what is against it
   */
  final void check(Move move, Actor by) {
    if (!isFor(move, by)) {
      throw new MoveRefused(Why.NOT_YOURS);
    }
    if (!allows(move, by)) {
      throw new MoveRefused(Why.WRONG_STATE);
    }
  }

  /** Takes the step that the table names; what else a move changes follows after it. */
  final void step(Move move, Actor by, Instant now) {
    check(move, by);
    boolean leads = move.to().isPresent();
    state = move.to().orElse(state);
    if (leads || move == Move.ANSWER || move == Move.LAPSE_QUESTION) {
      askedFrom = null;
      waitNoMore(now);
    }
    appeal = leads ? appeal.takenUp() : appeal;
    following = state == State.MERGED ? following : null;
    refusal = state == State.REJECTED ? refusal : null;
    contactRequestedAt = move == Move.CALL ? contactRequestedAt : null;
    version++;
  }

  private void waitNoMore(Instant now) {
    if (isWaiting()) {
      waits.set(waits.size() - 1, waits.getLast().endedAt(now));
    }
  }

  final boolean isWaiting() {
    return !waits.isEmpty() && waits.getLast().until() == null;
  }

  /** A new full run begins, with the promise of the class. */
  final void runAgain(Instant now) {
    run++;
    reopenCount++;
    outcome = null;
    rating = null;
    calls = Calls.NONE;
    milestones = milestones.reopened(now);
    promise = terms.promiseFrom(now);
  }
}
