package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the posts of a ladder are told of a broken promise; the promise falls due at hour 48. */
class EscalationClocksTest {

  private final KeptClocks kept = new KeptClocks();

  @BeforeEach
  void aLadderOfFour() {
    kept.ladder = LadderTest.ladder("NODAL HEAD ADC DC");
  }

  @ParameterizedTest
  @CsvSource({
    "47,  ''",
    "48,  NODAL",
    "71,  NODAL",
    "72,  NODAL HEAD",
    "96,  NODAL HEAD ADC",
    "120, NODAL HEAD ADC DC",
    "999, NODAL HEAD ADC DC"
  })
  void oneMoreEveryDayWhileThePromiseIsOwed(long atHour, String told) {
    kept.read(ATicket.minor(), 0);

    kept.turnTo(atHour);

    assertThat(String.join(" ", kept.told())).isEqualTo(told);
  }

  @Test
  void theLadderEndsWhenNobodyIsLeft() {
    kept.read(ATicket.minor(), 0);

    kept.turnTo(999);

    assertThat(kept.in(ClockStatus.ARMED)).isEmpty();
    assertThat(kept.in(ClockStatus.PASSED))
        .extracting(SlaClock::step, SlaClock::dueAt)
        .containsExactly(tuple(4, hour(144)));
  }

  @Test
  void aFactThatChangesNoPromiseMovesNoStep() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(50);

    assertThat(kept.read(ticket.in(TicketState.IN_PROGRESS), 51)).isEmpty();
    assertThat(kept.read(ticket.in(TicketState.AWAITING_CITIZEN), 52)).isEmpty();
    kept.turnTo(999);

    assertThat(kept.told()).containsExactly("NODAL", "HEAD", "ADC", "DC");
    assertThat(kept.read(ticket.in(TicketState.IN_PROGRESS), 1000)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = TicketState.class,
      names = {"RESOLVED", "REJECTED", "MERGED", "WITHDRAWN"})
  void whatIsNotOwedAnyMoreIsToldToNobodyElse(TicketState ended) {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(60);

    kept.read(ended == TicketState.RESOLVED ? ticket.resolved(61) : ticket.in(ended), 61);
    kept.turnTo(999);

    assertThat(kept.told()).containsExactly("NODAL");
  }

  @Test
  void settledDuringAnOutageNobodyIsToldAfterwards() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(60);

    kept.read(ticket.resolved(100), 100);
    kept.turnTo(200);

    assertThat(kept.told()).containsExactly("NODAL");
  }

  @Test
  void solvedLateWhileNothingWasReadIsABreachThatIsToldToNobodyOfTheLadder() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);

    kept.read(ticket.resolved(50), 50);
    kept.turnTo(999);

    assertThat(kept.in(ClockStatus.FIRED)).anyMatch(SlaClock::guardsPromise);
    assertThat(kept.told()).isEmpty();
  }

  @Test
  void aBreachTakenBackEndsTheLadderAndItsTellingsDoNotCount() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.turnTo(80);

    kept.read(ticket.dateShared(47, 210), 47);
    kept.turnTo(209);
    assertThat(kept.told()).containsExactly("NODAL", "HEAD");
    assertThat(kept.in(ClockStatus.WITHDRAWN)).extracting(SlaClock::step).containsExactly(0, 1);

    kept.turnTo(210);
    assertThat(kept.told()).containsExactly("NODAL", "HEAD", "NODAL");
  }

  @Test
  void aReopenedTicketStartsOneRungUp() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);
    kept.read(ticket.reopened(30), 30);

    kept.turnTo(78);
    assertThat(kept.told()).containsExactly("HEAD");

    kept.turnTo(78 + 24);
    assertThat(kept.told()).containsExactly("HEAD", "ADC");
  }

  @Test
  void aRunOfItsOwnHasALadderOfItsOwn() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(80);
    kept.read(ticket.resolved(81), 81);
    kept.read(ticket.reopened(90), 90);

    kept.turnTo(138);

    assertThat(kept.told()).containsExactly("NODAL", "HEAD", "HEAD");
  }

  @Test
  void aMovedDateThatIsBrokenTooIsToldFurtherUp() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.turnTo(50);
    kept.read(ticket.dateShared(51, 200), 51);
    kept.turnTo(199);
    assertThat(kept.told()).containsExactly("NODAL");

    kept.turnTo(200);
    assertThat(kept.told()).containsExactly("NODAL", "HEAD");

    kept.turnTo(999);
    assertThat(kept.told()).containsExactly("NODAL", "HEAD", "ADC", "DC");
  }

  @Test
  void aDateMovedBackGoesOnWhereItStopped() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket.dateShared(1, 48), 1);
    kept.turnTo(50);
    kept.read(ticket.dateShared(51, 300), 51);

    kept.read(ticket.dateShared(60, 48), 60);
    kept.turnTo(73);

    assertThat(kept.told()).containsExactly("NODAL", "HEAD");
  }

  @Test
  void notSolvedAfterAllInTheSameRunTheLadderGoesOn() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.turnTo(50);
    kept.read(ticket.in(TicketState.MERGED), 55);

    kept.read(ticket.in(TicketState.ASSIGNED), 60);
    kept.turnTo(72);

    assertThat(kept.told()).containsExactly("NODAL", "HEAD");
  }

  @Test
  void aLadderChangedInTheMiddleHoldsForTheNextStep() {
    kept.read(ATicket.minor(), 0);
    kept.turnTo(50);

    kept.ladder = LadderTest.ladder("NODAL HEAD- COMMISSIONER DC");
    kept.turnTo(999);

    assertThat(kept.told()).containsExactly("NODAL", "COMMISSIONER", "DC");
  }

  @Test
  void withNobodyToTellAtTheBreachTheNextDayTriesAgain() {
    kept.ladder = LadderTest.ladder("NODAL- HEAD-");
    kept.read(ATicket.minor(), 0);
    kept.turnTo(50);
    assertThat(kept.told()).isEmpty();

    kept.ladder = LadderTest.ladder("NODAL- HEAD");
    kept.turnTo(72);

    assertThat(kept.told()).containsExactly("HEAD");
  }

  @Test
  void theQuestionToTheCitizenHasNoLadder() {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    kept.read(ticket.resolved(20), 20);

    kept.turnTo(999);

    assertThat(kept.told()).isEmpty();
  }

  @Test
  void aTicketWithoutAPromiseHasNoLadder() {
    kept.read(ATicket.withoutClock(), 0);

    kept.turnTo(999);

    assertThat(kept.told()).isEmpty();
  }
}
