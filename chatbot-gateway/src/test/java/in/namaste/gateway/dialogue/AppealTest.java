package in.namaste.gateway.dialogue;

import static in.namaste.gateway.dialogue.AfterTicketTest.NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.TICKET;
import static in.namaste.gateway.dialogue.AfterTicketTest.notice;
import static in.namaste.gateway.dialogue.AfterTicketTest.other;
import static in.namaste.gateway.dialogue.AfterTicketTest.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A complaint that was not accepted, and one that was put together with another. */
class AppealTest {

  private static final String APPEAL = "appeal:" + TICKET;

  private static Talk with(MyTicket... tickets) {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(tickets);
    return talk;
  }

  private static Talk rejected() {
    return with(ticket("REJECTED")).hears(notice(Notice.Kind.REJECTED));
  }

  private static MyTicket tooLate() {
    MyTicket like = ticket("REJECTED");
    return new MyTicket(
        TICKET,
        NUMBER,
        "REJECTED",
        like.departmentCode(),
        like.categoryCode(),
        like.placeCode(),
        "none",
        null,
        null,
        false,
        false,
        null);
  }

  @Test
  void a_rejection_says_why_until_when_and_how_to_appeal() {
    Talk talk = rejected();

    assertThat(talk.words()).contains("अदालत", "27 नवंबर 2026", "अपील");
    assertThat(talk.options()).containsExactly(APPEAL, "talk:" + TICKET, "again:" + TICKET);
  }

  @Test
  void a_tap_asks_why_and_the_words_are_the_appeal() {
    Talk talk = rejected().taps(APPEAL);
    assertThat(talk.words()).contains(NUMBER, "क्यों गलत है");
    assertThat(talk.intents).isEmpty();

    talk.says("यह मामला किसी अदालत में नहीं है");

    assertThat(talk.intents)
        .containsExactly(new Intent.RequestAppeal(TICKET, "यह मामला किसी अदालत में नहीं है"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"अपील", "अपील करनी है", "appeal", "Apeal", "फिर खोलो", "अपील करणी सै"})
  void words_ask_why_too(String words) {
    assertThat(with(ticket("REJECTED")).says(words).words()).contains(NUMBER, "क्यों गलत है");
  }

  @ParameterizedTest
  @ValueSource(strings = {"हां", "भेजो", "हां जी"})
  void it_can_be_sent_without_words(String yes) {
    Talk talk = rejected().taps(APPEAL).says(yes);

    assertThat(talk.intents).containsExactly(new Intent.RequestAppeal(TICKET, null));
  }

  @Test
  void a_second_tap_sends_it_without_words_and_the_other_leaves_it() {
    assertThat(rejected().taps(APPEAL).taps("appealed:" + TICKET).intents)
        .containsExactly(new Intent.RequestAppeal(TICKET, null));
    Talk left = rejected().taps(APPEAL).taps("appealnot:" + TICKET);
    assertThat(left.intents).isEmpty();
    assertThat(left.words()).contains("अपील नहीं भेजी");
  }

  @Test
  void after_its_time_the_way_on_is_a_new_complaint() {
    for (Talk talk :
        List.of(
            with(tooLate()).taps(APPEAL),
            with(tooLate()).taps("appealed:" + TICKET),
            with(tooLate()).says("अपील"))) {
      assertThat(talk.words()).contains(NUMBER, "अब अपील नहीं हो सकती");
      assertThat(talk.options()).containsExactly("again:" + TICKET);
      assertThat(talk.intents).isEmpty();
    }
  }

  @Test
  void of_two_rejected_ones_it_is_asked_which() {
    Talk talk = with(ticket("REJECTED"), other("REJECTED")).says("अपील करें");

    assertThat(talk.options()).hasSize(2).contains(APPEAL);
    assertThat(talk.taps(APPEAL).words()).contains(NUMBER, "क्यों गलत है");
  }

  @Test
  void who_means_a_closed_one_opens_that_again_and_who_has_none_is_told() {
    assertThat(with(ticket("CLOSED")).says("अपील").intents)
        .containsExactly(new Intent.RequestReopening(TICKET, null));
    assertThat(with(ticket("IN_PROGRESS")).says("अपील").words()).contains("अस्वीकार नहीं हुई");
  }

  @Test
  void an_old_button_on_a_ticket_that_lives_again_says_so() {
    assertThat(with(ticket("REOPENED")).taps(APPEAL).words()).contains(NUMBER, "खुली है");
  }

  @Test
  void a_merged_one_keeps_its_number_and_can_go_its_own_way() {
    Talk talk = with(ticket("MERGED")).hears(notice(Notice.Kind.MERGED));
    assertThat(talk.words()).contains(NUMBER, AfterTicketTest.OTHER_NUMBER, "नंबर वही रहेगा");

    talk.taps("different:" + TICKET);

    assertThat(talk.intents).containsExactly(new Intent.RequestReopening(TICKET, null));
    assertThat(talk.words()).contains("अलग होते ही");
  }

  @Test
  void the_status_offers_what_can_be_done_now() {
    assertThat(with(ticket("REJECTED")).says("स्थिति").options()).contains(APPEAL);
    assertThat(with(tooLate()).says("स्थिति").options()).containsExactly("again:" + TICKET);
    assertThat(with(ticket("MERGED")).says("स्थिति").options()).contains("different:" + TICKET);
  }
}
