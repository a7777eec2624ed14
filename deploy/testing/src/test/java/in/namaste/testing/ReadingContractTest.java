package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading what no contract names is noticed, however deep it stands. */
class ReadingContractTest {

  record SharedDate(String date, String sharedAt) {}

  record Ticket(String number, List<SharedDate> dates) {}

  record Registered(String ticketId, Ticket ticket) {}

  record BadDate(String date, String moon) {}

  record BadTicket(String number, List<BadDate> dates) {}

  record BadRegistered(String ticketId, String citizenName, BadTicket ticket) {}

  @Test
  void whatTheSchemaNamesMayBeRead() {
    assertThatCode(() -> ReadingContract.assertFieldsNamed("TicketRegistered", Registered.class))
        .doesNotThrowAnyException();
  }

  @Test
  void whatItDoesNotNameIsNoticedInObjectsAndLists() {
    assertThatThrownBy(
            () -> ReadingContract.assertFieldsNamed("TicketRegistered", BadRegistered.class))
        .hasMessageContaining("TicketRegistered.citizenName")
        .hasMessageContaining("TicketRegistered.ticket.dates.moon")
        .message()
        .doesNotContain("number");
  }

  @Test
  void anEventWithoutAContractIsNoticed() {
    assertThatThrownBy(() -> ReadingContract.assertFieldsNamed("TicketSung", Registered.class))
        .hasMessageContaining("TicketSung.ticketId");
  }
}
