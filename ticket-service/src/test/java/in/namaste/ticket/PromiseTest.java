package in.namaste.ticket;

import static in.namaste.ticket.Example.NOW;
import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.ticket.MoveRefused.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PromiseTest {

  private static final Instant IN_TEN_DAYS = NOW.plus(Duration.ofDays(10));
  private static final Instant IN_TWELVE_DAYS = NOW.plus(Duration.ofDays(12));
  private static final Instant IN_A_MONTH = NOW.plus(Duration.ofDays(30));

  @Test
  void aMinorTicketIsPromisedSolvedWithinItsHours() {
    Ticket ticket = Example.registered(new Terms(TicketClass.MINOR, 12, 48, 30, 30));

    assertThat(ticket.publicState().promise()).isEqualTo(Promise.Kind.RESOLVE);
    assertThat(ticket.publicState().promisedBy()).isEqualTo(after(12));
  }

  @Test
  void aMinorTicketNeverTakesLongerThanTheDistrictPromises() {
    Ticket ticket = Example.registered(new Terms(TicketClass.MINOR, 72, 48, 30, 30));

    assertThat(ticket.publicState().promisedBy()).isEqualTo(after(48));
  }

  @Test
  void aTechnicalTicketIsFirstPromisedADateAndThenThatDate() {
    Ticket ticket = Example.technical();
    assertThat(ticket.publicState().promise()).isEqualTo(Promise.Kind.SHARE_DATE);
    assertThat(ticket.publicState().promisedBy()).isEqualTo(after(48));

    Moved moved = ticket.shareDate(IN_TEN_DAYS, null, OFFICER, after(1));

    assertThat(ticket.publicState().promise()).isEqualTo(Promise.Kind.RESOLVE);
    assertThat(ticket.publicState().promisedBy()).isEqualTo(IN_TEN_DAYS);
    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.DATE_SHARED);
    assertThat(ticket.state()).isEqualTo(State.REGISTERED);
  }

  @Test
  void noHoursMeanNoClock() {
    Ticket ticket = Example.registered(new Terms(TicketClass.MINOR, 0, 48, 30, 30));

    assertThat(ticket.publicState().promise()).isEqualTo(Promise.Kind.NONE);
    assertThat(ticket.publicState().promisedBy()).isNull();
  }

  @Test
  void aDateBeyondTheCategorysLimitNeedsAReason() {
    Ticket ticket = Example.technical();

    refused(Why.REASON_MISSING, () -> ticket.shareDate(IN_A_MONTH, " ", OFFICER, after(1)));

    ticket.shareDate(IN_A_MONTH, "टेंडर होना है", OFFICER, after(1));
    assertThat(ticket.publicState().dates()).hasSize(1);
  }

  @Test
  void aLaterDateIsANewVersionWithAReasonAndCountsAsASlip() {
    Ticket ticket = Example.technical();
    ticket.shareDate(IN_TEN_DAYS, null, OFFICER, after(1));

    refused(Why.REASON_MISSING, () -> ticket.shareDate(IN_TWELVE_DAYS, null, OFFICER, after(2)));
    Moved moved = ticket.shareDate(IN_TWELVE_DAYS, "सामान नहीं आया", OFFICER, after(2));

    assertThat(moved.event())
        .isInstanceOfSatisfying(
            TicketEvent.TimelineShared.class, shared -> assertThat(shared.slip()).isTrue());
    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.DATE_CHANGED);
    assertThat(moved.notice().words()).isEqualTo("सामान नहीं आया");
    assertThat(ticket.publicState().slips()).isEqualTo(1);
    assertThat(ticket.publicState().version()).isEqualTo(3);
    assertThat(ticket.publicState().dates())
        .containsExactly(
            new SharedDate(IN_TEN_DAYS, after(1)), new SharedDate(IN_TWELVE_DAYS, after(2)));
  }

  @Test
  void anEarlierDateIsNoSlip() {
    Ticket ticket = Example.technical();
    ticket.shareDate(IN_TWELVE_DAYS, null, OFFICER, after(1));

    ticket.shareDate(IN_TEN_DAYS, "सामान जल्दी आ गया", OFFICER, after(2));

    assertThat(ticket.publicState().slips()).isZero();
  }

  @Test
  void aPastDateOrTheSameDateIsRefused() {
    Ticket ticket = Example.technical();
    ticket.shareDate(IN_TEN_DAYS, null, OFFICER, after(1));

    refused(Why.DATE_PAST, () -> ticket.shareDate(NOW, "कारण", OFFICER, after(2)));
    refused(Why.DATE_UNCHANGED, () -> ticket.shareDate(IN_TEN_DAYS, "कारण", OFFICER, after(2)));
  }

  @Test
  void aMinorTicketHasNoDateToShare() {
    Ticket ticket = Example.minor();

    refused(Why.WRONG_STATE, () -> ticket.shareDate(IN_TEN_DAYS, null, OFFICER, after(1)));
  }

  @Test
  void aReopenedTicketStartsAFullRunWithThePromiseOfItsClass() {
    Ticket ticket = Example.technical();
    ticket.shareDate(IN_TEN_DAYS, null, OFFICER, after(1));
    ticket.assign("PHED.NODAL", OFFICER, after(2));
    ticket.resolve(Example.REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));

    ticket.reopen("फिर वही", after(10));

    PublicState after = ticket.publicState();
    assertThat(after.run()).isEqualTo(2);
    assertThat(after.reopenCount()).isEqualTo(1);
    assertThat(after.runStartedAt()).isEqualTo(after(10));
    assertThat(after.promise()).isEqualTo(Promise.Kind.SHARE_DATE);
    assertThat(after.promisedBy()).isEqualTo(after(58));
    assertThat(after.resolvedAt()).isNull();
    assertThat(after.firstResolvedAt()).isEqualTo(after(3));
    ticket.shareDate(IN_TWELVE_DAYS, null, OFFICER, after(11));
    assertThat(ticket.publicState().slips()).isZero();
  }

  private static void refused(Why why, ThrowingCallable move) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            MoveRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }
}
