package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPromiseTest {

  private FirstPromise promise = FirstPromise.UNKNOWN;

  @Test
  void aMinorTicketPromisesItsHours() {
    read(ATicket.minor(), 0);

    assertThat(promise).isEqualTo(new FirstPromise(null, null, hour(48), "PHED"));
  }

  @Test
  void aTechnicalTicketPromisesADateAndThenTheFirstDateItNamed() {
    ATicket ticket = ATicket.technical();
    read(ticket, 0);
    read(ticket.dateShared(20, 200), 20);
    read(ticket.dateShared(190, 900), 190);

    assertThat(promise).isEqualTo(new FirstPromise(hour(48), hour(20), hour(200), "PHED"));
  }

  @Test
  void aMinorTicketFoundToBeTechnicalKeepsItsFirstWord() {
    ATicket ticket = ATicket.minor();
    read(ticket, 0);
    read(ticket.reclassified(), 10);
    read(ticket.dateShared(20, 500), 20);

    assertThat(promise.promisedBy()).isEqualTo(hour(48));
  }

  @Test
  void aReopenedTicketKeepsItsFirstPromise() {
    ATicket ticket = ATicket.minor();
    read(ticket, 0);
    read(ticket.resolved(10), 10);
    read(ticket.reopened(20), 20);

    assertThat(promise.promisedBy()).isEqualTo(hour(48));
  }

  @Test
  void whoeverHeldItWhenThePromiseFellDueAnswersForIt() {
    ATicket ticket = ATicket.minor();
    read(ticket, 0);
    read(ticket.transferred("UHBVN"), 47);
    read(ticket.transferred("MCR"), 49);

    assertThat(promise.answerable()).isEqualTo("UHBVN");
  }

  @Test
  void whoeverSolvedItFirstAnswersForItWhereverItGoesAfterwards() {
    ATicket ticket = ATicket.minor();
    read(ticket, 0);
    read(ticket.resolved(10), 10);
    read(ticket.reopened(20), 20);
    read(ticket.transferred("MCR"), 30);

    assertThat(promise.answerable()).isEqualTo("PHED");
  }

  private void read(ATicket ticket, long atHour) {
    promise = promise.after(ticket.now(), hour(atHour));
  }
}
