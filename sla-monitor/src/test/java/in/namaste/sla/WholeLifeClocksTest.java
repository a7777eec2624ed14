package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static in.namaste.sla.ClockKind.RESOLVE;
import static in.namaste.sla.ClockKind.SHARE_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Transfers, new classes, appeals, mergers and calls, as far as they move clocks. */
class WholeLifeClocksTest {

  private final KeptClocks kept = new KeptClocks();

  @Test
  void aTransferLeavesTheClockRunning() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.in(TicketState.IN_PROGRESS), 5);

    assertThat(kept.read(ticket.in(TicketState.REGISTERED), 10)).isEmpty();
  }

  @Test
  void foundToBeTechnicalItOwesADateByTheOldPromise() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    kept.read(ticket.reclassified(), 10);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::kind, SlaClock::percent, SlaClock::dueAt)
        .contains(tuple(SHARE_DATE, 100, hour(48)))
        .hasSize(4);
  }

  @Test
  void anAcceptedAppealBeginsAFullRun() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.in(TicketState.REJECTED), 10);

    kept.read(ticket.reopened(60), 60);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::run, SlaClock::kind, SlaClock::percent, SlaClock::dueAt)
        .contains(tuple(2, RESOLVE, 100, hour(108)))
        .hasSize(4);
    assertThat(kept.in(ClockStatus.FIRED)).isEmpty();
  }

  @Test
  void splitOffItsOldPromiseRunsAgain() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.in(TicketState.MERGED), 10);

    kept.read(ticket.in(TicketState.ASSIGNED), 20);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::run, SlaClock::percent, SlaClock::dueAt)
        .contains(tuple(1, 100, hour(48)))
        .hasSize(4);
  }

  @Test
  void splitOffAfterItsTimeThePromiseIsBrokenAtOnce() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.in(TicketState.MERGED), 10);
    kept.turnTo(60);
    assertThat(kept.in(ClockStatus.FIRED)).isEmpty();

    kept.read(ticket.in(TicketState.ASSIGNED), 60);
    kept.turnTo(60);

    assertThat(kept.in(ClockStatus.FIRED))
        .filteredOn(SlaClock::guardsPromise)
        .extracting(SlaClock::promisedBy)
        .containsExactly(hour(48));
  }

  @Test
  void aCallChangesNothingAndTheLapseIsToldOnceARun() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);
    kept.turnTo(92);

    assertThat(kept.read(ticket.in(TicketState.RESOLVED), 95)).isEmpty();
    assertThat(kept.read(ticket.in(TicketState.RESOLVED), 120)).isEmpty();

    kept.read(ticket.reopened(121), 121);
    kept.read(ticket.resolved(130), 130);
    kept.turnTo(202);

    assertThat(kept.in(ClockStatus.FIRED))
        .filteredOn(clock -> clock.kind() == ClockKind.CONFIRMATION)
        .extracting(SlaClock::run)
        .containsExactly(1, 2);
  }
}
