package in.namaste.ticket;

import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.REASON;
import static in.namaste.ticket.Example.after;
import static in.namaste.ticket.TicketClass.MINOR;
import static in.namaste.ticket.TicketClass.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Promise.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Another category or class; what was promised never becomes later by it. */
class ReclassifyTest {

  @Test
  void aMinorOneThatIsTechnicalOwesADateByWhenItWasToBeSolved() {
    Ticket ticket = Example.registered(new Terms(MINOR, 12, 48, 30, 30));

    Moved moved = technical(ticket, after(3));

    promised(ticket, Kind.SHARE_DATE, after(12));
    assertThat(moved.notice().kind()).isEqualTo(NoticeKind.RECLASSIFIED);
    assertThat(moved.notice().words()).isEqualTo(REASON);
    assertThat(moved.notice().promisedBy()).isEqualTo(after(12));
  }

  @Test
  void aBrokenPromiseStaysBrokenAndTheDateAfterItIsASlip() {
    Ticket ticket = Example.registered(new Terms(MINOR, 12, 48, 30, 30));

    technical(ticket, after(13));
    promised(ticket, Kind.RESOLVE, after(12));
    ticket.shareDate(after(100), REASON, OFFICER, after(14));

    promised(ticket, Kind.RESOLVE, after(100));
    assertThat(ticket.publicState().slips()).isEqualTo(1);
  }

  @Test
  void aTechnicalOneThatIsMinorIsSolvedInItsHours() {
    Ticket ticket = Example.technical();

    ticket.reclassify("PHED.LEAK", MINOR, 24, REASON, OFFICER, after(3));

    promised(ticket, Kind.RESOLVE, after(24));
  }

  @Test
  void hoursThatHavePassedAlreadyMakeNoNewBrokenPromise() {
    Ticket ticket = Example.technical();

    ticket.reclassify("PHED.LEAK", MINOR, 2, REASON, OFFICER, after(3));

    promised(ticket, Kind.RESOLVE, after(48));
  }

  @Test
  void aSharedDateIsKeptInAnotherTechnicalCategoryAndNeverLaterInAMinorOne() {
    Ticket ticket = Example.technical();
    ticket.shareDate(after(30), null, OFFICER, after(2));

    ticket.reclassify("PHED.CONN", TECHNICAL, 168, REASON, OFFICER, after(3));
    promised(ticket, Kind.RESOLVE, after(30));

    ticket.reclassify("PHED.LEAK", MINOR, 48, REASON, OFFICER, after(4));
    promised(ticket, Kind.RESOLVE, after(30));
  }

  @Test
  void whatHadNoClockGetsOneFromNow() {
    Ticket ticket = Example.registered(new Terms(MINOR, 0, 48, 30, 30));

    ticket.reclassify("PHED.LEAK", MINOR, 48, REASON, OFFICER, after(100));

    promised(ticket, Kind.RESOLVE, after(148));
  }

  @Test
  void somethingChangesAndForAReason() {
    Ticket ticket = Example.technical();

    assertThatThrownBy(
            () -> ticket.reclassify("PHED.NOWATER", TECHNICAL, 9, REASON, OFFICER, after(3)))
        .isInstanceOfSatisfying(
            MoveRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.CLASS_UNCHANGED));
    assertThatThrownBy(() -> ticket.reclassify("PHED.LEAK", MINOR, 48, "", OFFICER, after(3)))
        .isInstanceOfSatisfying(
            MoveRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.REASON_MISSING));
    assertThat(ticket.version()).isEqualTo(1);
  }

  private static Moved technical(Ticket ticket, Instant now) {
    return ticket.reclassify("PHED.TUBEWELL", TECHNICAL, 144, REASON, OFFICER, now);
  }

  private static void promised(Ticket ticket, Kind kind, Instant by) {
    assertThat(ticket.publicState().promise()).isEqualTo(kind);
    assertThat(ticket.publicState().promisedBy()).isEqualTo(by);
  }
}
