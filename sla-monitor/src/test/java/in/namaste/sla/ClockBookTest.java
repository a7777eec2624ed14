package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static in.namaste.sla.ClockKind.ANSWER;
import static in.namaste.sla.ClockKind.CONFIRMATION;
import static in.namaste.sla.ClockKind.RESOLVE;
import static in.namaste.sla.ClockKind.SHARE_DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClockBookTest {

  private final KeptClocks kept = new KeptClocks();

  @Test
  void aMinorTicketHasADeadlineAndThreeReminders() {
    kept.read(ATicket.minor(), 0);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::kind, SlaClock::percent, SlaClock::dueAt)
        .containsExactly(
            tuple(RESOLVE, 50, hour(24)),
            tuple(RESOLVE, 75, hour(36)),
            tuple(RESOLVE, 90, hour(43).plus(Duration.ofMinutes(12))),
            tuple(RESOLVE, 100, hour(48)));
  }

  @Test
  void aCategoryWithoutHoursHasNoClock() {
    assertThat(kept.read(ATicket.withoutClock(), 0)).isEmpty();
  }

  @Test
  void aFactThatChangesNoPromiseMovesNoClock() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.in(TicketState.IN_PROGRESS), 5)).isEmpty();
  }

  @Test
  void thePromiseClockDoesNotPauseWhileTheCitizenIsAsked() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.in(TicketState.AWAITING_CITIZEN), 5)).isEmpty();
  }

  @Test
  void aQuestionToTheCitizenHasThePolicysDaysBesideThePromise() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.asked(5), 5);

    assertThat(kept.in(ClockStatus.ARMED))
        .filteredOn(clock -> clock.percent() == SlaClock.DEADLINE)
        .extracting(SlaClock::kind, SlaClock::dueAt)
        .containsExactlyInAnyOrder(tuple(RESOLVE, hour(48)), tuple(ANSWER, hour(5 + 7 * 24)));

    kept.read(ticket.answered(30), 30);

    assertThat(kept.in(ClockStatus.ARMED)).extracting(SlaClock::kind).containsOnly(RESOLVE);
    assertThat(kept.read(ticket.asked(31), 31))
        .extracting(move -> move.clock().dueAt())
        .containsExactly(hour(31 + 7 * 24));
  }

  @Test
  void anUnansweredQuestionLapsesOnceWhateverHappensBesideIt() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.read(ticket.dateShared(1, 500), 1);
    kept.read(ticket.asked(5), 5);
    kept.turnTo(5 + 7 * 24);

    assertThat(kept.read(ticket.in(TicketState.AWAITING_CITIZEN), 180)).isEmpty();
    assertThat(kept.read(ticket.answered(181), 181)).isEmpty();

    assertThat(kept.in(ClockStatus.FIRED))
        .filteredOn(clock -> clock.kind() == ANSWER)
        .singleElement()
        .returns(false, SlaClock::guardsPromise);
  }

  @Test
  void solvedAtTheVeryDeadlineIsKept() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.resolved(48), 48))
        .hasOnlyElementsOfTypes(ClockMove.Stop.class, ClockMove.Arm.class);
  }

  @Test
  void aSolvedTicketAsksTheCitizenForThePolicysHours() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    kept.read(ticket.resolved(20), 20);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::kind, SlaClock::percent, SlaClock::dueAt)
        .containsExactly(tuple(CONFIRMATION, 100, hour(92)));
  }

  @Test
  void theCitizensAnswerStopsTheConfirmationClock() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);

    kept.read(ticket.in(TicketState.CLOSED), 30);

    assertThat(kept.in(ClockStatus.ARMED)).isEmpty();
  }

  @Test
  void solvedTwiceInOneRunTheCitizenIsAskedOnceByTheLaterOne() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);
    kept.read(ticket.in(TicketState.ASSIGNED), 25);
    kept.read(ticket.resolved(30), 30);

    assertThat(kept.read(ticket.in(TicketState.RESOLVED), 31)).isEmpty();

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::kind, SlaClock::dueAt)
        .containsExactly(tuple(CONFIRMATION, hour(102)));
  }

  @Test
  void anAnswerAfterTheLapseNeedsNoMoreLapse() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);

    assertThat(kept.read(ticket.in(TicketState.CLOSED), 100))
        .hasOnlyElementsOfType(ClockMove.Stop.class);
  }

  @Test
  void aComplaintTakenBackOwesNothingAnyMore() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.in(TicketState.AWAITING_CITIZEN), 5);

    kept.read(ticket.in(TicketState.WITHDRAWN), 30);

    assertThat(kept.in(ClockStatus.ARMED)).isEmpty();
    assertThat(kept.in(ClockStatus.FIRED)).noneMatch(SlaClock::guardsPromise);
  }

  @Test
  void aReopenedTicketGetsANewFullRun() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);

    kept.read(ticket.reopened(30), 30);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::run, SlaClock::percent, SlaClock::dueAt)
        .contains(tuple(2, 50, hour(54)), tuple(2, 100, hour(78)))
        .hasSize(4);
  }

  @Test
  void aTechnicalTicketFirstOwesADateThenTheSolution() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    assertThat(kept.in(ClockStatus.ARMED)).extracting(SlaClock::kind).containsOnly(SHARE_DATE);

    kept.read(ticket.dateShared(10, 210), 10);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::kind, SlaClock::percent, SlaClock::dueAt)
        .contains(tuple(RESOLVE, 50, hour(110)), tuple(RESOLVE, 100, hour(210)))
        .hasSize(4);
  }

  @Test
  void aMovedDateIsANewPromise() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.read(ticket.dateShared(10, 210), 10);

    kept.read(ticket.dateShared(50, 300), 50);

    assertThat(kept.in(ClockStatus.ARMED))
        .filteredOn(SlaClock::guardsPromise)
        .extracting(SlaClock::dueAt)
        .containsExactly(hour(300));
  }

  @Test
  void aDateMovedBackStartsTheOldClockAgainButRepeatsNoReminder() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.read(ticket.dateShared(10, 210), 10);
    kept.turnTo(120);
    kept.read(ticket.dateShared(121, 300), 121);

    kept.read(ticket.dateShared(122, 210), 122);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::percent, SlaClock::promisedBy)
        .containsExactlyInAnyOrder(
            tuple(75, hour(210)), tuple(90, hour(210)), tuple(100, hour(210)));
  }

  @Test
  void aTicketKeepsTheVersionItBeganUnderForAllItsClocks() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    // Dated back before the registration, as nobody should.
    PolicyVersion stricter = KeptClocks.version(2, hour(-10), List.of(10));

    assertThat(read(ticket.in(TicketState.ASSIGNED), 1, stricter)).isEmpty();
    read(ticket.resolved(20), 20, stricter);
    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::policyVersion, SlaClock::dueAt)
        .containsExactly(tuple(1, hour(92)));
    read(ticket.reopened(30), 30, stricter);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::policyVersion, SlaClock::percent)
        .containsExactly(tuple(1, 50), tuple(1, 75), tuple(1, 90), tuple(1, 100));
  }

  @Test
  void aTicketRegisteredUnderALaterVersionBeginsByIt() {
    read(ATicket.minor(), 0, KeptClocks.version(2, hour(-10), List.of(10)));

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::policyVersion, SlaClock::percent)
        .containsExactly(tuple(2, 10), tuple(2, 100));
  }

  private List<ClockMove> read(ATicket ticket, long atHour, PolicyVersion second) {
    return kept.read(ticket.now(), hour(atHour), KeptClocks.FIRST, second);
  }

  @ParameterizedTest
  @EnumSource(
      value = TicketState.class,
      names = {"REJECTED", "MERGED", "WITHDRAWN"})
  void whatIsNotWorkedOnAnyMoreHasNoClock(TicketState ended) {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    assertThat(kept.read(ticket.in(ended), 5)).hasOnlyElementsOfType(ClockMove.Stop.class);
    assertThat(kept.in(ClockStatus.ARMED)).isEmpty();
  }
}
