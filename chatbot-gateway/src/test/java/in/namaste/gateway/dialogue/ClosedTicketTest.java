package in.namaste.gateway.dialogue;

import static in.namaste.gateway.dialogue.AfterTicketTest.NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.TICKET;
import static in.namaste.gateway.dialogue.AfterTicketTest.notice;
import static in.namaste.gateway.dialogue.AfterTicketTest.ticket;
import static in.namaste.gateway.dialogue.TicketDeedsTest.withTickets;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen does once a ticket is closed: rates it, reopens it, or begins again. */
class ClosedTicketTest {

  /** Closed so long ago that it cannot be opened again. */
  private static MyTicket longClosed() {
    return new MyTicket(
        TICKET,
        NUMBER,
        "CLOSED",
        "PHED",
        "PHED.NOWATER",
        "V-061577",
        "none",
        null,
        null,
        false,
        false,
        null);
  }

  @Test
  void the_closing_notice_asks_for_a_rating_in_the_same_message() {
    Talk talk = withTickets(ticket("CLOSED")).hears(notice(Notice.Kind.CLOSED_CONFIRMED));

    assertThat(talk.replies).singleElement().isInstanceOf(Reply.ItemList.class);
    assertThat(talk.options()).startsWith("rate5:" + TICKET).endsWith("rate1:" + TICKET).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({"5,5", "५,5", "अच्छा,4", "बहुत अच्छा,5", "4/5,4", "⭐⭐⭐,3", "kharab,2", "पांच,5"})
  void a_rating_is_understood_as_people_type_it(String typed, int rating) {
    Talk talk = withTickets(ticket("CLOSED")).hears(notice(Notice.Kind.CLOSED_CONFIRMED));

    assertThat(talk.says(typed).intents).containsExactly(new Intent.RateResolution(TICKET, rating));
    assertThat(talk.replies).hasSize(1);
  }

  @Test
  void thanks_is_no_rating_and_nothing_is_asked_again() {
    Talk talk = withTickets(ticket("CLOSED")).hears(notice(Notice.Kind.CLOSED_CONFIRMED));

    assertThat(talk.says("धन्यवाद").intents).isEmpty();
    assertThat(talk.options()).isEmpty();
    assertThat(talk.says("5").intents).isEmpty();
  }

  @Test
  void a_low_rating_offers_to_reopen() {
    Talk talk = withTickets(ticket("CLOSED")).taps("rate1:" + TICKET);

    assertThat(talk.intents).containsExactly(new Intent.RateResolution(TICKET, 1));
    assertThat(talk.options()).containsExactly("unsolved:" + TICKET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"फिर खोलो", "नहीं हुआ", "reopen", "phir se kholo"})
  void a_word_reopens_what_was_closed_not_long_ago(String word) {
    Talk talk = withTickets(ticket("CLOSED")).says(word);

    assertThat(talk.intents).containsExactly(new Intent.RequestReopening(TICKET, null));
  }

  @Test
  void after_the_window_a_new_complaint_names_the_old_number() {
    Talk talk = withTickets(longClosed()).says("फिर खोलो");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains(NUMBER, "नहीं खुल सकती");
    assertThat(talk.options()).containsExactly("again:" + TICKET);

    talk.taps("again:" + TICKET).says("आगे").says("आगे").says("भेजें");

    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> {
              assertThat(submit.description()).contains(NUMBER);
              assertThat(submit.categoryCode()).isEqualTo("PHED.NOWATER");
            });
  }

  @Test
  void a_late_tap_is_told_what_became_of_the_ticket() {
    assertThat(withTickets(longClosed()).taps("unsolved:" + TICKET).options())
        .containsExactly("again:" + TICKET);
    assertThat(withTickets(ticket("WITHDRAWN")).taps("unsolved:" + TICKET).words())
        .contains("वापस ली गई थी");
    assertThat(withTickets(ticket("WITHDRAWN")).taps("solved:" + TICKET).intents).isEmpty();
    Talk reopened = withTickets(ticket("REOPENED")).taps("solved:" + TICKET);
    assertThat(reopened.intents).isEmpty();
    assertThat(reopened.words()).contains(NUMBER, "खुली है");
    assertThat(withTickets(ticket("REOPENED")).taps("rate5:" + TICKET).intents).isEmpty();
  }
}
