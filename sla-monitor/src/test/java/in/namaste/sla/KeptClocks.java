package in.namaste.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks of one ticket as the table would keep them, with the turning of time. */
final class KeptClocks {

  static final PolicyVersion FIRST = version(1, Instant.EPOCH, List.of(50, 75, 90));

  private static final UnderPolicy RULED =
      new UnderPolicy(TicketClass.MINOR, "PHED.NOWATER", ATicket.START);

  final List<SlaClock> clocks = new ArrayList<>();

  /** Of the ticket's department at this moment; empty at first. */
  Ladder ladder = Ladder.none("PHED");

  private final List<Told> tellings = new ArrayList<>();

  List<ClockMove> read(ATicket ticket, long atHour) {
    return read(ticket.now(), ATicket.hour(atHour), FIRST);
  }

  List<ClockMove> read(Ticket ticket, Instant occurredAt, PolicyVersion... versions) {
    Policies policies = new Policies(List.of(versions));
    List<ClockMove> moves = new ClockBook(policies).onFact(List.copyOf(clocks), ticket, occurredAt);
    moves.forEach(this::make);
    return moves;
  }

  /** A version that says the same of all tickets; the citizen has a day more in each to confirm. */
  static PolicyVersion version(int version, Instant validFrom, List<Integer> remindAtPercent) {
    Policy usual =
        new Policy(
            version,
            remindAtPercent,
            Duration.ofDays(2 + version),
            Duration.ofDays(1),
            Duration.ofDays(7),
            ACalendar.OFFICES);
    return new PolicyVersion(validFrom, usual, Map.of(), Map.of());
  }

  /** Fires what is due in its order, as the ticker does. */
  void turnTo(long hour) {
    Optional<SlaClock> due = due(hour);
    while (due.isPresent()) {
      fire(due.get());
      due = due(hour);
    }
  }

  private Optional<SlaClock> due(long hour) {
    return in(ClockStatus.ARMED).stream()
        .filter(clock -> !clock.dueAt().isAfter(ATicket.hour(hour)))
        .min(Comparator.comparing(SlaClock::dueAt));
  }

  private void fire(SlaClock clock) {
    Optional<Telling> telling =
        clock.escalates() ? ladder.next(clock.run(), toldIn(clock.run())) : Optional.empty();
    boolean passed = clock.isLaterStep() && telling.isEmpty();
    SlaClock fired = with(clock, passed ? ClockStatus.PASSED : ClockStatus.FIRED);
    clocks.set(clocks.indexOf(clock), fired);
    telling.ifPresent(one -> tellings.add(new Told(fired, one)));
    new ClockBook(new Policies(List.of(FIRST))).afterFiring(fired, RULED).ifPresent(clocks::add);
  }

  private List<Telling> toldIn(int run) {
    return tellings.stream()
        .filter(told -> told.clock().run() == run && clocks.contains(told.clock()))
        .map(Told::telling)
        .toList();
  }

  /** The posts that were told, in their order, also of what was taken back later. */
  List<String> told() {
    return tellings.stream().map(told -> told.telling().postCode()).toList();
  }

  List<SlaClock> in(ClockStatus status) {
    return clocks.stream().filter(clock -> clock.status() == status).toList();
  }

  private void make(ClockMove move) {
    clocks.removeIf(move.clock()::sameAs);
    clocks.add(
        switch (move) {
          case ClockMove.Arm(SlaClock clock) -> with(clock, ClockStatus.ARMED);
          case ClockMove.Stop(SlaClock clock) -> with(clock, ClockStatus.STOPPED);
          case ClockMove.Breach(SlaClock clock) -> with(clock, ClockStatus.FIRED);
          case ClockMove.Withdraw(SlaClock clock) -> with(clock, ClockStatus.WITHDRAWN);
        });
  }

  private static SlaClock with(SlaClock clock, ClockStatus status) {
    return new SlaClock(
        clock.run(),
        clock.kind(),
        clock.percent(),
        clock.step(),
        clock.promisedBy(),
        clock.dueAt(),
        clock.policyVersion(),
        status);
  }

  private record Told(SlaClock clock, Telling telling) {}
}
