package in.namaste.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clocks of one ticket as the table would keep them, with the turning of time. */
final class KeptClocks {

  static final PolicyVersion FIRST = version(1, Instant.EPOCH, List.of(50, 75, 90));

  final List<SlaClock> clocks = new ArrayList<>();

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

  /** Fires what is due, as the ticker does. */
  void turnTo(long hour) {
    clocks.replaceAll(
        clock ->
            clock.status() == ClockStatus.ARMED && !clock.dueAt().isAfter(ATicket.hour(hour))
                ? with(clock, ClockStatus.FIRED)
                : clock);
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
        clock.promisedBy(),
        clock.dueAt(),
        clock.policyVersion(),
        status);
  }
}
