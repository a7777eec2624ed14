package in.namaste.ticket;

import static in.namaste.ticket.Example.CALLER;
import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.REPORT;
import static in.namaste.ticket.Example.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TicketEvent.ContactAttempted;
import in.namaste.ticket.TicketEvent.TicketClosed;
import in.namaste.ticket.TicketEvent.TicketReopened;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Merged and split, and the calls to citizens who say nothing. */
class TogetherTest {

  private final Ticket master = Example.other(1);
  private final Ticket follower = Example.in(State.ASSIGNED);

  @Test
  void aFollowerKeepsItsNumberAndIsToldWhichOneItFollows() {
    Moved moved = follower.merge(master, OFFICER, after(2));

    assertThat(moved.notice().number()).isEqualTo(follower.number());
    assertThat(moved.notice().masterNumber()).isEqualTo(master.number());
    assertThat(follower.publicState().masterId()).isEqualTo(master.id());
  }

  @Test
  void nobodyFollowsItselfAFollowerAnEndOrAnotherDepartment() {
    refused(Why.MASTER_IS_ITSELF, () -> follower.merge(follower, OFFICER, after(2)));
    Ticket over = Example.other(2);
    over.withdraw(after(1));
    refused(Why.MASTER_NOT_OPEN, () -> follower.merge(over, OFFICER, after(2)));
    Ticket elsewhere = Example.other(3);
    elsewhere.transfer("MCR", null, OFFICER, after(1));
    refused(Why.MASTER_UNKNOWN, () -> follower.merge(elsewhere, OFFICER, after(2)));
    follower.merge(master, OFFICER, after(2));
    refused(Why.MASTER_NOT_OPEN, () -> master.merge(follower, OFFICER, after(3)));
  }

  @Test
  void whoSaysThatItIsAnotherMatterRunsAgainAlone() {
    follower.merge(master, OFFICER, after(2));
    assertThat(follower.isReopenable(after(3))).isTrue();

    Moved moved = follower.reopen("मेरी गली दूसरी है", after(3));

    assertThat(moved.event()).isInstanceOf(TicketReopened.class);
    assertThat(follower.state()).isEqualTo(State.REOPENED);
    assertThat(follower.masterNumber()).isEmpty();
  }

  @Test
  void aSplitOneGoesOnWhereItWasUnderThePromiseItHad() {
    PublicState before = follower.publicState();
    follower.merge(master, OFFICER, after(2));

    follower.split(OFFICER, after(3));

    assertThat(follower.state()).isEqualTo(State.ASSIGNED);
    assertThat(follower.publicState().promisedBy()).isEqualTo(before.promisedBy());
    assertThat(follower.run()).isEqualTo(1);
  }

  @Test
  void aFollowerWaitsForTheDateOfItsMasterAndIsTold() {
    Ticket follower = Example.other(2);
    Ticket master = Example.other(1);
    follower.merge(master, OFFICER, after(2));

    Moved moved = follower.followDate(after(100), "The pump comes from Hisar.", OFFICER, after(3));

    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.DATE_SHARED);
    assertThat(moved.notice().promisedBy()).isEqualTo(after(100));
    assertThat(moved.notice().words()).isEqualTo("The pump comes from Hisar.");
    follower.followDate(after(120), "It comes later.", OFFICER, after(4));
    assertThat(follower.publicState().slips()).isEqualTo(1);
    follower.split(OFFICER, after(5));
    assertThat(follower.publicState().promisedBy()).isEqualTo(after(120));
  }

  @Test
  void onlyWhoLetTheTimePassIsRung() {
    Ticket ticket = resolved();

    refused(
        Why.WRONG_STATE,
        () -> ticket.call(CallOutcome.UNREACHABLE, null, Example.CALLS, CALLER, after(4)));
    ticket.markSilent(after(75));
    refused(Why.OUTCOME_MISSING, () -> ticket.call(null, null, Example.CALLS, CALLER, after(76)));

    assertThat(ticket.isToBeCalled()).isTrue();
  }

  @Test
  void aYesOnThePhoneClosesAsConfirmed() {
    Ticket ticket = silent();

    List<Moved> moves =
        ticket.call(CallOutcome.CONFIRMED, "ठीक है", Example.CALLS, CALLER, after(76));

    assertThat(moves.getFirst().event()).isInstanceOf(ContactAttempted.class);
    assertThat(moves.getLast().event()).isInstanceOf(TicketClosed.class);
    assertThat(ticket.publicState().outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(moves.getLast().event().ticket().version())
        .isEqualTo(moves.getFirst().event().ticket().version() + 1);
  }

  @Test
  void aNoOnThePhoneReopensAndTheCallsAreForgotten() {
    Ticket ticket = silent();

    ticket.call(CallOutcome.NOT_SOLVED, "अब भी गंदा है", Example.CALLS, CALLER, after(76));

    assertThat(ticket.state()).isEqualTo(State.REOPENED);
    assertThat(ticket.contactAttempts()).isZero();
  }

  @Test
  void threeCallsInAMinuteAreOne() {
    Ticket ticket = silent();
    ticket.call(CallOutcome.UNREACHABLE, null, Example.CALLS, CALLER, after(76));

    refused(
        Why.CALLED_JUST_NOW,
        () -> ticket.call(CallOutcome.UNREACHABLE, null, Example.CALLS, CALLER, after(79)));

    assertThat(ticket.contactAttempts()).isEqualTo(1);
  }

  @Test
  void theThirdCallThatReachesNobodyClosesAsUnconfirmed() {
    Ticket ticket = silent();

    for (int attempt = 1; attempt < 3; attempt++) {
      assertThat(
              ticket.call(
                  CallOutcome.UNREACHABLE, null, Example.CALLS, CALLER, after(72 + 4 * attempt)))
          .hasSize(1);
    }
    assertThat(ticket.state()).isEqualTo(State.RESOLVED);
    ticket.call(CallOutcome.UNREACHABLE, null, Example.CALLS, CALLER, after(84));

    assertThat(ticket.publicState().outcome()).isEqualTo(Outcome.UNCONFIRMED);
    assertThat(ticket.isReopenable(after(85))).isTrue();
  }

  @Test
  void whoWaitsToBeRungCanStillAnswer() {
    Ticket ticket = silent();

    ticket.confirm(after(76));

    assertThat(ticket.isToBeCalled()).isFalse();
    assertThat(ticket.publicState().outcome()).isEqualTo(Outcome.CONFIRMED);
  }

  private static Ticket resolved() {
    Ticket ticket = Example.in(State.ASSIGNED);
    ticket.resolve(REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));
    return ticket;
  }

  private static Ticket silent() {
    Ticket ticket = resolved();
    ticket.markSilent(after(75));
    return ticket;
  }

  private static void refused(Why why, ThrowingCallable move) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            MoveRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }
}
