package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Facts that come after their time, or are about something after it: what is a breach, and what is
 * none.
 */
class LateFactsTest {

  private final KeptClocks kept = new KeptClocks();

  @Test
  void aFactDatedAfterTheDeadlineBreachesWhatHadNotFiredYet() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.resolved(50), 50))
        .filteredOn(ClockMove.Breach.class::isInstance)
        .extracting(move -> move.clock().dueAt())
        .containsExactly(hour(48));
  }

  @Test
  void aFactDatedBeforeTheDeadlineThatComesLateWithdrawsTheBreach() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(49);

    assertThat(kept.read(ticket.resolved(47), 47))
        .filteredOn(ClockMove.Withdraw.class::isInstance)
        .extracting(move -> move.clock().promisedBy())
        .containsExactly(hour(48));
  }

  @Test
  void aBreachIsWithdrawnOnceOnly() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(49);
    kept.read(ticket.resolved(47), 47);

    assertThat(kept.read(ticket.reopened(60), 60)).noneMatch(ClockMove.Withdraw.class::isInstance);
  }

  @Test
  void aTrueBreachStandsHoweverTheStoryGoesOn() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(49);

    kept.read(ticket.resolved(50), 50);
    kept.read(ticket.reopened(60), 60);
    kept.read(ticket.resolved(61), 61);
    kept.read(ticket.in(TicketState.CLOSED), 62);

    assertThat(kept.in(ClockStatus.FIRED)).extracting(SlaClock::percent).contains(100);
    assertThat(kept.in(ClockStatus.WITHDRAWN)).isEmpty();
  }

  @Test
  void aRecordNeverSeenCostsNothingOnceALaterOneIsThere() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    ticket.resolved(40);

    List<ClockMove> moves = kept.read(ticket.reopened(60), 60);

    assertThat(moves).noneMatch(ClockMove.Breach.class::isInstance);
  }

  @Test
  void aDateSharedInTimeButReadAfterTheNextFactIsNoBreach() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    ticket.dateShared(40, 210);

    List<ClockMove> moves = kept.read(ticket.in(TicketState.IN_PROGRESS), 55);

    assertThat(moves).noneMatch(ClockMove.Breach.class::isInstance);
  }

  @Test
  void rejectedAfterItsTimeIsStillABrokenPromise() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.in(TicketState.REJECTED), 49))
        .hasAtLeastOneElementOfType(ClockMove.Breach.class);
  }
}
