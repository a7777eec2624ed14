package in.namaste.gateway.dialogue;

import static in.namaste.gateway.dialogue.AfterTicketTest.NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.OTHER;
import static in.namaste.gateway.dialogue.AfterTicketTest.OTHER_NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.TICKET;
import static in.namaste.gateway.dialogue.AfterTicketTest.notice;
import static in.namaste.gateway.dialogue.AfterTicketTest.other;
import static in.namaste.gateway.dialogue.AfterTicketTest.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several open tickets at once: a bare word is never guessed, a tap is always certain. */
class SeveralTicketsTest {

  private static Talk with(MyTicket... tickets) {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(tickets);
    return talk;
  }

  private static Notice ofOther(Notice.Kind kind) {
    return notice(kind, OTHER, OTHER_NUMBER);
  }

  private static Talk twoResolved() {
    return with(ticket("RESOLVED"), other("RESOLVED"))
        .hears(notice(Notice.Kind.RESOLVED))
        .hears(ofOther(Notice.Kind.RESOLVED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"हां", "नहीं", "ठीक है", "कोनी"})
  void a_bare_yes_or_no_after_two_questions_is_asked_about(String word) {
    Talk talk = twoResolved().says(word);

    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).containsExactly("addto:" + TICKET, "addto:" + OTHER);
  }

  @Test
  void a_number_under_the_second_question_is_asked_about_as_a_yes_is() {
    Talk talk = twoResolved().says("1");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).containsExactly("addto:" + TICKET, "addto:" + OTHER);
  }

  @Test
  void the_chosen_ticket_gets_the_word_that_was_said() {
    assertThat(twoResolved().says("हां").taps("addto:" + OTHER).intents)
        .containsExactly(new Intent.ConfirmResolution(OTHER));
    assertThat(twoResolved().says("नहीं").says("1").intents)
        .containsExactly(new Intent.RequestReopening(TICKET, null));
    assertThat(twoResolved().says("हां").says(OTHER_NUMBER).intents)
        .containsExactly(new Intent.ConfirmResolution(OTHER));
  }

  @Test
  void a_tap_is_certain_even_then() {
    assertThat(twoResolved().taps("solved:" + TICKET).intents)
        .containsExactly(new Intent.ConfirmResolution(TICKET));
  }

  @Test
  void words_and_a_photo_after_two_questions_are_asked_about_and_kept() {
    Talk talk = twoResolved().says("नहीं, पानी अब भी गंदा है");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).containsExactly("addto:new", "addto:" + TICKET, "addto:" + OTHER);
    assertThat(talk.taps("addto:" + OTHER).intents)
        .containsExactly(new Intent.RequestReopening(OTHER, "नहीं, पानी अब भी गंदा है"));

    talk = twoResolved().sendsPhoto("p");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).contains("addto:" + TICKET, "addto:" + OTHER);
  }

  @Test
  void a_yes_to_a_question_of_yesterday_beside_one_of_today_is_asked_about() {
    Talk talk =
        with(ticket("RESOLVED"), other("RESOLVED"))
            .hears(notice(Notice.Kind.RESOLVED))
            .says("help")
            .hears(ofOther(Notice.Kind.RESOLVED))
            .says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).containsExactly("addto:" + TICKET, "addto:" + OTHER);
  }

  @ParameterizedTest
  @EnumSource(
      value = Notice.Kind.class,
      names = {"ASSIGNED", "WORK_STARTED", "DATE_CHANGED", "PROMISE_BROKEN", "REGISTERED"})
  void after_news_of_another_ticket_a_yes_gets_the_question_again_with_its_ticket(
      Notice.Kind news) {
    Talk talk =
        with(ticket("RESOLVED"), other("ASSIGNED"))
            .hears(notice(Notice.Kind.RESOLVED))
            .hears(ofOther(news))
            .says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains(NUMBER).doesNotContain(OTHER_NUMBER);
    assertThat(talk.says("हां").intents).containsExactly(new Intent.ConfirmResolution(TICKET));
  }

  @Test
  void news_of_the_same_ticket_leaves_its_question_open() {
    Talk talk =
        with(ticket("AWAITING_CITIZEN"))
            .hears(notice(Notice.Kind.QUESTION))
            .hears(notice(Notice.Kind.PROMISE_BROKEN))
            .says("शाम को घर पर हूं");

    assertThat(talk.intents).singleElement().isInstanceOf(Intent.GiveInformation.class);
  }

  @Test
  void a_yes_in_the_middle_of_a_complaint_confirms_nothing_by_itself() {
    Talk talk = Talk.atSummary();
    talk.tickets = List.of(ticket("RESOLVED"));
    Draft before = talk.conversation.draft();

    talk.hears(notice(Notice.Kind.RESOLVED)).says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains(NUMBER);
    assertThat(talk.options()).contains("solved:" + TICKET);
    assertThat(talk.conversation.draft()).isEqualTo(before);
  }

  @Test
  void an_officers_question_and_a_resolution_are_kept_apart() {
    Talk talk =
        with(ticket("RESOLVED"), other("AWAITING_CITIZEN"))
            .hears(notice(Notice.Kind.RESOLVED))
            .hears(ofOther(Notice.Kind.QUESTION))
            .says("हां");
    assertThat(talk.intents).isEmpty();

    assertThat(talk.taps("addto:" + OTHER).intents)
        .containsExactly(new Intent.GiveInformation(OTHER, List.of(), "हां", null));
  }

  @Test
  void a_yes_long_after_the_question_is_asked_about_and_not_taken() {
    Talk talk =
        with(ticket("RESOLVED")).hears(notice(Notice.Kind.RESOLVED)).says("help").says("हां");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).contains("solved:" + TICKET);
  }

  @Test
  void the_status_of_several_is_a_list_and_each_row_leads_to_its_ticket() {
    Talk talk = with(ticket("CLOSED"), other("ASSIGNED")).says("स्थिति");

    assertThat(talk.words()).contains(NUMBER, OTHER_NUMBER);
    assertThat(talk.options()).containsExactly("status:" + OTHER, "status:" + TICKET);
    assertThat(talk.replies).singleElement().isInstanceOf(Reply.ItemList.class);

    talk.says("2");
    assertThat(talk.words()).contains(NUMBER).doesNotContain(OTHER_NUMBER);
    assertThat(talk.options()).containsExactly("unsolved:" + TICKET);
  }

  @Test
  void words_about_a_problem_after_the_status_list_are_not_lost() {
    Talk talk = with(ticket("ASSIGNED"), other("ASSIGNED")).says("स्थिति");

    talk.says("हमारी गली की बत्ती एक हफ्ते से बंद है");

    assertThat(talk.options()).contains("addto:new", "addto:" + TICKET);
  }

  @Test
  void a_photo_after_the_status_of_closed_tickets_begins_a_complaint() {
    Talk talk = with(ticket("CLOSED"), other("CLOSED")).says("स्थिति").sendsPhoto("p");

    assertThat(talk.conversation.step()).isInstanceOf(ChoosingGroup.class);
    assertThat(talk.conversation.draft().evidence()).hasSize(1);
  }

  @Test
  void cancelling_the_choice_of_a_ticket_cancels_no_complaint() {
    Talk talk = Talk.atSummary();
    talk.tickets = List.of(ticket("ASSIGNED"), other("IN_PROGRESS"));
    Draft before = talk.conversation.draft();

    talk.says("वापस लेनी है").says("रद्द");

    assertThat(talk.conversation.draft()).isEqualTo(before);
  }

  @Test
  void withdrawing_and_reopening_ask_which() {
    Talk talk = with(ticket("ASSIGNED"), other("IN_PROGRESS")).says("वापस लेना");
    assertThat(talk.options()).containsExactly("withdraw:" + TICKET, "withdraw:" + OTHER);
    assertThat(talk.taps("withdraw:" + OTHER).taps("withdrawn:" + OTHER).intents)
        .containsExactly(new Intent.Withdraw(OTHER));

    talk = with(ticket("CLOSED"), other("CLOSED")).says("फिर खोलें");
    assertThat(talk.options()).containsExactly("unsolved:" + TICKET, "unsolved:" + OTHER);
    assertThat(talk.says("2").intents).containsExactly(new Intent.RequestReopening(OTHER, null));
  }

  @Test
  void choosing_a_ticket_in_the_middle_of_a_complaint_loses_nothing() {
    Talk talk = Talk.atSummary();
    talk.tickets = List.of(ticket("ASSIGNED"), other("IN_PROGRESS"));
    Draft before = talk.conversation.draft();

    talk.says("वापस लेनी है").taps("withdraw:" + OTHER).taps("keep:" + OTHER).says("मेनू");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.options()).contains("menu:continue");
  }

  @Test
  void many_tickets_page() {
    Talk talk = Talk.withAnita();
    talk.tickets =
        java.util.stream.IntStream.range(0, 25)
            .mapToObj(
                i ->
                    ticket(java.util.UUID.randomUUID(), "RTK-2611-%06d-0".formatted(i), "ASSIGNED"))
            .toList();

    talk.says("स्थिति");
    assertThat(talk.options()).hasSize(10).last().isEqualTo("page:tickets/STATUS/1");

    talk.taps("page:tickets/STATUS/1");
    assertThat(talk.options()).hasSize(10).first().asString().startsWith("status:");
  }
}
