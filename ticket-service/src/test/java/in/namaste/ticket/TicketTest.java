package in.namaste.ticket;

import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.REPORT;
import static in.namaste.ticket.Example.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.TimelineEntry.Kind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

  @Test
  void aResolutionTellsTheCitizenInTheOfficersWords() {
    Ticket ticket = Example.in(State.IN_PROGRESS);

    Moved moved =
        ticket.resolve(
            "  " + REPORT + " ", List.of(Example.PHOTO), Example.PATIENCE, OFFICER, after(3));

    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.RESOLVED);
    assertThat(moved.notice().words()).isEqualTo(REPORT);
    assertThat(moved.notice().evidence()).containsExactly(Example.PHOTO);
    assertThat(moved.entry().kind()).isEqualTo(Kind.RESOLVED);
    assertThat(moved.event().ticket().resolvedAt()).isEqualTo(after(3));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "हो गया", "done"})
  void doneIsNotAnActionReport(String report) {
    Ticket ticket = Example.in(State.IN_PROGRESS);

    assertThatThrownBy(() -> ticket.resolve(report, List.of(), Example.PATIENCE, OFFICER, after(3)))
        .isInstanceOfSatisfying(
            MoveRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(Why.REPORT_TOO_SHORT));
    assertThat(ticket.state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void silenceClosesAsUnconfirmedAndStaysReopenable() {
    Ticket ticket = Example.in(State.RESOLVED);

    Moved moved = ticket.lapse(after(75));

    assertThat(moved.event().ticket().outcome()).isEqualTo(Outcome.UNCONFIRMED);
    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.CLOSED_UNCONFIRMED);
    assertThat(ticket.isReopenable(after(75))).isTrue();
  }

  @Test
  void aClosedTicketCanBeReopenedForThirtyDays() {
    Ticket ticket = Example.in(State.CLOSED);
    var closedAt = after(4);

    assertThat(ticket.isReopenable(closedAt.plus(Duration.ofDays(30)))).isTrue();
    assertThat(ticket.isReopenable(closedAt.plus(Duration.ofDays(30)).plusSeconds(1))).isFalse();
  }

  @Test
  void everyFactRaisesTheVersionByOne() {
    Ticket ticket = Example.in(State.REOPENED);

    assertThat(ticket.version()).isEqualTo(5);
  }

  @Test
  void aBreachIsMarkedAndCanBeWithdrawn() {
    Ticket ticket = Example.minor();
    var breach = new Breach(UUID.randomUUID(), 1, "resolve", after(48));

    ticket.markBreach(breach, after(49));
    assertThat(ticket.isBreached()).isTrue();

    ticket.withdrawBreach(UUID.randomUUID(), after(50));
    assertThat(ticket.isBreached()).isTrue();

    ticket.withdrawBreach(breach.eventId(), after(50));
    assertThat(ticket.isBreached()).isFalse();
  }

  @Test
  void aBreachOfAnEarlierRunIsNoMarkOnThePresentOne() {
    Ticket ticket = Example.in(State.RESOLVED);
    ticket.markBreach(new Breach(UUID.randomUUID(), 1, "resolve", after(2)), after(3));

    ticket.reopen(null, after(5));

    assertThat(ticket.isBreached()).isFalse();
  }

  @Test
  void aQuestionIsAskedWhileThePromiseGoesOnAndItsAnswerLeadsBack() {
    for (State from : List.of(State.ASSIGNED, State.IN_PROGRESS)) {
      Ticket ticket = Example.in(from);
      var promisedBy = ticket.publicState().promisedBy();

      Moved asked = ticket.ask(" " + Example.QUESTION + "\n", OFFICER, after(5));

      assertThat(ticket.state()).isEqualTo(State.AWAITING_CITIZEN);
      assertThat(ticket.publicState().promisedBy()).isEqualTo(promisedBy);
      assertThat(asked.notice().words()).isEqualTo(Example.QUESTION);

      Moved answered = ticket.answer("हां, रहेंगे", after(6));

      assertThat(ticket.state()).isEqualTo(from);
      assertThat(answered.entry().words()).isEqualTo("हां, रहेंगे");
      assertThat(answered.notice().state()).isEqualTo(from);
    }
  }

  @Test
  void aQuestionThatIsNotAnsweredInTimeLeadsBackToWorkAndTellsNobody() {
    for (State from : List.of(State.ASSIGNED, State.IN_PROGRESS)) {
      Ticket ticket = Example.in(from);
      ticket.ask(Example.QUESTION, OFFICER, after(5));

      Moved lapsed = ticket.lapseQuestion(after(173));

      assertThat(ticket.state()).isEqualTo(from);
      assertThat(lapsed.notice()).isNull();
      assertThat(ticket.publicState().awaited()).containsExactly(new Wait(after(5), after(173)));
    }
  }

  @Test
  void everyWayOutOfAQuestionEndsTheWaitForItsAnswer() {
    Ticket ticket = Example.in(State.ASSIGNED);
    ticket.ask(Example.QUESTION, OFFICER, after(5));
    ticket.answer("हां", after(6));
    ticket.ask(Example.QUESTION, OFFICER, after(10));
    ticket.shareDate(after(100), null, OFFICER, after(11));
    ticket.start(OFFICER, after(12));
    ticket.ask(Example.QUESTION, OFFICER, after(20));

    assertThat(ticket.publicState().awaited())
        .containsExactly(
            new Wait(after(5), after(6)),
            new Wait(after(10), after(12)),
            new Wait(after(20), null));
  }

  @Test
  void anEmptyQuestionIsNotAsked() {
    Ticket ticket = Example.in(State.ASSIGNED);

    assertThatThrownBy(() -> ticket.ask("  ", OFFICER, after(2)))
        .isInstanceOfSatisfying(
            MoveRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(Why.QUESTION_MISSING));
    assertThat(ticket.state()).isEqualTo(State.ASSIGNED);
  }

  @Test
  void aDateChangedWhileTheCitizenIsAskedLeavesTheQuestionOpen() {
    Ticket ticket = Example.in(State.AWAITING_CITIZEN);

    ticket.shareDate(after(100), null, OFFICER, after(3));
    ticket.answer("हां", after(4));

    assertThat(ticket.state()).isEqualTo(State.ASSIGNED);
  }

  @Test
  void aResolutionSaysByWhenSilenceClosesItAndAClosureHowLongItCanBeReopened() {
    Ticket ticket = Example.in(State.IN_PROGRESS);

    Moved resolved = ticket.resolve(REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));
    Moved closed = ticket.lapse(after(75));

    assertThat(resolved.notice().answerBy()).isEqualTo(after(75));
    assertThat(closed.notice().answerBy()).isEqualTo(after(75).plus(Duration.ofDays(30)));
  }

  @Test
  void aWithdrawnTicketIsOverAndStaysSo() {
    Ticket ticket = Example.in(State.WITHDRAWN);

    assertThat(ticket.publicState().outcome()).isNull();
    assertThat(ticket.publicState().closedAt()).isEqualTo(after(2));
    assertThat(ticket.isWithdrawable()).isFalse();
    assertThat(ticket.isReopenable(after(3))).isFalse();
  }

  @Test
  void aConfirmedResolutionIsRatedOnceAndAnewAfterReopening() {
    Ticket ticket = Example.in(State.CLOSED);

    ticket.rate(2, after(5));

    assertThat(ticket.publicState().rating()).isEqualTo(2);
    assertThat(ticket.isRateable()).isFalse();

    ticket.reopen(null, after(6));

    assertThat(ticket.publicState().rating()).isNull();
  }

  @Test
  void silenceIsNotRated() {
    Ticket ticket = Example.in(State.RESOLVED);
    ticket.lapse(after(75));

    assertThat(ticket.isRateable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void aRatingIsOneToFive(int rating) {
    Ticket ticket = Example.in(State.CLOSED);

    assertThatThrownBy(() -> ticket.rate(rating, after(5))).isInstanceOf(MoveRefused.class);
    assertThat(ticket.publicState().rating()).isNull();
  }

  @Test
  void theWishToTalkIsMarkedUntilTheTicketMovesOn() {
    Ticket ticket = Example.in(State.RESOLVED);

    ticket.requestContact(after(4));
    assertThat(ticket.isContactRequested()).isTrue();
    assertThat(ticket.state()).isEqualTo(State.RESOLVED);

    ticket.confirm(after(5));
    assertThat(ticket.isContactRequested()).isFalse();
  }
}
