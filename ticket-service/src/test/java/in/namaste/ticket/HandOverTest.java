package in.namaste.ticket;

import static in.namaste.ticket.Example.DISTRICT;
import static in.namaste.ticket.Example.HEAD;
import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.REASON;
import static in.namaste.ticket.Example.after;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.MoveRefused.Why;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Handed over, rejected, appealed. */
class HandOverTest {

  private static final Actor OTHER_OFFICER = new Actor(Role.OFFICER, "mcr", "MCR");
  private static final Actor OTHER_HEAD = new Actor(Role.HEAD, "mcr.head", "MCR");

  @Test
  void anotherDepartmentHasItUnassignedAndTheClockRunsOn() {
    Ticket ticket = Example.in(State.IN_PROGRESS);
    PublicState before = ticket.publicState();

    Moved moved = ticket.transfer("MCR", null, OFFICER, after(3));

    PublicState after = moved.event().ticket();
    assertThat(after.departmentCode()).isEqualTo("MCR");
    assertThat(after.state()).isEqualTo(State.REGISTERED);
    assertThat(after.post()).isNull();
    assertThat(after.promisedBy()).isEqualTo(before.promisedBy());
    assertThat(after.run()).isEqualTo(before.run());
    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.TRANSFERRED);
    assertThat(moved.notice().departmentCode()).isEqualTo("MCR");
  }

  @Test
  void nobodyIsSentFromDoorToDoor() {
    Ticket ticket = Example.in(State.ASSIGNED);
    ticket.transfer("MCR", null, OFFICER, after(2));

    refused(Why.NOT_YOURS, () -> ticket.transfer("PHED", REASON, OTHER_OFFICER, after(3)));
    refused(Why.REASON_MISSING, () -> ticket.transfer("PHED", " ", OTHER_HEAD, after(3)));
    ticket.transfer("PHED", REASON, OTHER_HEAD, after(3));

    assertThat(ticket.departmentCode()).isEqualTo("PHED");
  }

  @Test
  void theSameDepartmentIsNoOther() {
    refused(
        Why.DEPARTMENT_UNKNOWN,
        () -> Example.in(State.ASSIGNED).transfer("PHED", null, OFFICER, after(2)));
  }

  @Test
  void aRejectionNamesAReasonAndUntilWhenAnAppealCanBeMade() {
    Ticket ticket = Example.in(State.ASSIGNED);

    refused(Why.REJECTION_MISSING, () -> ticket.reject(null, REASON, OFFICER, after(2)));
    refused(Why.REASON_MISSING, () -> ticket.reject(Rejection.RTI, " ", OFFICER, after(2)));
    Moved moved = ticket.reject(Rejection.RTI, REASON, OFFICER, after(2));

    assertThat(moved.notice().rejection()).isEqualTo(Rejection.RTI);
    assertThat(moved.notice().words()).isEqualTo(REASON);
    assertThat(moved.notice().answerBy()).isEqualTo(after(2).plus(Duration.ofDays(30)));
    assertThat(ticket.isAppealable(after(2).plus(Duration.ofDays(30)))).isTrue();
    assertThat(ticket.isAppealable(after(2).plus(Duration.ofDays(30)).plusSeconds(1))).isFalse();
  }

  @Test
  void anAppealRunsAgainOneStepUpWhereTheHeadDecides() {
    Ticket ticket = Example.in(State.REJECTED);

    Moved moved = ticket.appeal("यह अदालत में नहीं है", "PHED.HEAD", after(5));

    assertThat(moved.event().ticket().state()).isEqualTo(State.REOPENED);
    assertThat(moved.event().ticket().appealLevel()).isEqualTo(Level.HEAD);
    assertThat(moved.event().ticket().rejection()).isNull();
    assertThat(moved.event().ticket().post()).isEqualTo("PHED.HEAD");
    assertThat(ticket.isAppealUndecided()).isTrue();
    refused(Why.NOT_YOURS, () -> ticket.assign("PHED.NODAL", OFFICER, after(6)));
    ticket.assign("PHED.NODAL", HEAD, after(6));
    ticket.start(OFFICER, after(7));
    refused(Why.NOT_YOURS, () -> ticket.reject(Rejection.COURT, REASON, OFFICER, after(8)));
  }

  @Test
  void afterTheHeadOnlyTheDistrictDecidesAndAfterThatNobody() {
    Ticket ticket = Example.in(State.REJECTED);
    ticket.appeal(null, null, after(5));
    ticket.reject(Rejection.COURT, REASON, HEAD, after(6));
    ticket.appeal(null, null, after(7));

    refused(Why.NOT_YOURS, () -> ticket.reject(Rejection.COURT, REASON, HEAD, after(8)));
    Moved last = ticket.reject(Rejection.COURT, REASON, DISTRICT, after(8));

    assertThat(last.notice().answerBy()).isNull();
    assertThat(ticket.isAppealable(after(9))).isFalse();
    refused(Why.WRONG_STATE, () -> ticket.appeal(null, null, after(9)));
  }

  private static void refused(Why why, ThrowingCallable move) {
    Assertions.assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            MoveRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }
}
