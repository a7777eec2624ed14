package in.namaste.sla;

import in.namaste.sla.ClockMove.Arm;
import in.namaste.sla.ClockMove.Breach;
import in.namaste.sla.ClockMove.Stop;
import in.namaste.sla.ClockMove.Withdraw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of the clocks: which of them a ticket needs, and what a fact does to those it has.
 *
 * <p>A promise is kept if what it promised was done at its due time or before. While it is owed one
 * deadline runs, with its reminders; a moved date is a new promise. While a broken promise is still
 * owed, the steps of the ladder follow one another. While the citizen is asked, the confirmation
 * clock runs; while a question waits for the citizen's answer, the answer clock runs beside the
 * promise.
 */
public final class ClockBook {

  private final Policies policies;

  public ClockBook(Policies policies) {
    this.policies = policies;
  }

  /**
   * Decides what a fact does.
   *
   * @param known all clocks the ticket ever had; they remember the version of the policy it keeps
   * @param after the ticket's state after the fact
   * @param occurredAt when the fact happened, which may be long before it is read
   */
  public List<ClockMove> onFact(List<SlaClock> known, Ticket after, Instant occurredAt) {
    List<SlaClock> wanted = wanted(known, after, policies.of(after, known));
    List<ClockMove> moves = new ArrayList<>();
    for (SlaClock clock : known) {
      if (wanted.stream().noneMatch(clock::sameAs)) {
        noLongerWanted(clock, after, occurredAt).ifPresent(moves::add);
      }
    }
    for (SlaClock clock : wanted) {
      if (known.stream().noneMatch(old -> old.sameAs(clock) && isSettled(old))) {
        moves.add(new Arm(clock));
      }
    }
    return moves;
  }

  /**
   * The clock to arm when the time of one has come: a breach, and every step that told a post, lead
   * to the next step. A step that found nobody left to tell did not fire, and leads to none.
   */
  public Optional<SlaClock> afterFiring(SlaClock fired, UnderPolicy ticket) {
    return fired.status() == ClockStatus.FIRED && fired.escalates()
        ? Optional.of(fired.nextStep(policies.of(fired, ticket).ladderStep()))
        : Optional.empty();
  }

  private static boolean isSettled(SlaClock known) {
    return known.status() != ClockStatus.STOPPED;
  }

  private static Optional<ClockMove> noLongerWanted(
      SlaClock clock, Ticket after, Instant occurredAt) {
    boolean keptInTime = !doneAt(clock, after, occurredAt).isAfter(clock.promisedBy());
    return switch (clock.status()) {
      case ARMED ->
          Optional.of(clock.guardsPromise() && !keptInTime ? new Breach(clock) : new Stop(clock));
      case FIRED ->
          clock.escalates() && keptInTime ? Optional.of(new Withdraw(clock)) : Optional.empty();
      case STOPPED, WITHDRAWN, PASSED -> Optional.empty();
    };
  }

  /**
   * When what the clock watched was done, by all that the state tells: the fact that said so may
   * have been lost, and a later one may be the first to be read.
   */
  private static Instant doneAt(SlaClock clock, Ticket after, Instant occurredAt) {
    Stream<Instant> solved =
        Stream.of(
                clock.run() == after.run() ? after.resolvedAt() : null,
                clock.run() == 1 ? after.firstResolvedAt() : null)
            .filter(Objects::nonNull);
    Stream<Instant> named =
        after.dates().stream()
            .filter(date -> clock.kind() == ClockKind.SHARE_DATE && clock.run() == after.run())
            .map(SharedDate::sharedAt)
            .filter(sharedAt -> !sharedAt.isBefore(after.runStartedAt()));
    return Stream.of(Stream.of(occurredAt), solved, named)
        .flatMap(times -> times)
        .min(Instant::compareTo)
        .orElse(occurredAt);
  }

  private static List<SlaClock> wanted(List<SlaClock> known, Ticket ticket, Policy policy) {
    List<SlaClock> fresh = fresh(ticket, policy);
    Stream<SlaClock> answer = answer(ticket, policy).stream();
    // What has begun goes on as it began, whatever class or category the ticket has by now.
    List<SlaClock> begun =
        known.stream()
            .filter(old -> fresh.stream().anyMatch(clock -> isOfOnePromise(old, clock)))
            // A question that was put away is not asked again beside the new one.
            .filter(old -> old.kind() != ClockKind.CONFIRMATION || isSettled(old))
            .toList();
    boolean runs =
        begun.stream()
            .anyMatch(
                old -> old.percent() == SlaClock.DEADLINE && !old.isLaterStep() && isSettled(old));
    return Stream.concat((runs ? begun : fresh).stream(), answer).toList();
  }

  /** Beside the promise, which goes on: by when a question is to be answered. */
  private static Optional<SlaClock> answer(Ticket ticket, Policy policy) {
    return ticket
        .askedAt()
        .map(asked -> asked.plus(policy.answerTime()))
        .map(by -> SlaClock.deadline(ticket.run(), ClockKind.ANSWER, by, policy.version()));
  }

  private static boolean isOfOnePromise(SlaClock one, SlaClock other) {
    return one.run() == other.run()
        && one.kind() == other.kind()
        && (one.kind() == ClockKind.CONFIRMATION || one.promisedBy().equals(other.promisedBy()));
  }

  private static List<SlaClock> fresh(Ticket ticket, Policy policy) {
    if (ticket.owesPromise()) {
      return promiseClocks(ticket, policy);
    }
    if (ticket.state() == TicketState.RESOLVED && ticket.resolvedAt() != null) {
      Instant lapse = ticket.resolvedAt().plus(policy.confirmationTime());
      return List.of(
          SlaClock.deadline(ticket.run(), ClockKind.CONFIRMATION, lapse, policy.version()));
    }
    return List.of();
  }

  private static List<SlaClock> promiseClocks(Ticket ticket, Policy policy) {
    ClockKind kind =
        ticket.promise() == Promise.SHARE_DATE ? ClockKind.SHARE_DATE : ClockKind.RESOLVE;
    List<SlaClock> clocks = new ArrayList<>();
    if (ticket.promisedAt().isBefore(ticket.promisedBy())) {
      for (int percent : policy.remindAtPercent()) {
        clocks.add(
            SlaClock.reminder(
                ticket.run(),
                kind,
                ticket.promisedAt(),
                ticket.promisedBy(),
                percent,
                policy.version()));
      }
    }
    clocks.add(SlaClock.deadline(ticket.run(), kind, ticket.promisedBy(), policy.version()));
    return clocks;
  }
}
