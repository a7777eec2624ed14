package in.namaste.gateway.dialogue;

import static in.namaste.gateway.dialogue.AfterTicketTest.NUMBER;
import static in.namaste.gateway.dialogue.AfterTicketTest.TICKET;
import static in.namaste.gateway.dialogue.AfterTicketTest.notice;
import static in.namaste.gateway.dialogue.AfterTicketTest.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen does with one ticket: answers, talks, withdraws, looks at it. */
class TicketDeedsTest {

  static Talk withTickets(MyTicket... tickets) {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(tickets);
    return talk;
  }

  private static Talk asked() {
    return withTickets(ticket("AWAITING_CITIZEN")).hears(notice(Notice.Kind.QUESTION));
  }

  @Test
  void the_officers_question_is_told_with_three_ways_on() {
    Talk talk = asked();

    assertThat(talk.words()).contains("विभाग पूछता है: मोटर बदल दी गई");
    assertThat(talk.options())
        .containsExactly("answer:" + TICKET, "later:" + TICKET, "talk:" + TICKET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"शाम को घर पर हूं", "हां", "कल", "9812 के पास"})
  void any_words_after_the_question_are_its_answer(String words) {
    Talk talk = asked().says(words);

    assertThat(talk.intents)
        .containsExactly(new Intent.GiveInformation(TICKET, List.of(), words, null));
  }

  @Test
  void a_photo_a_voice_note_and_a_pin_are_answers_and_the_rest_is_added() {
    Talk talk = asked().sendsPhoto("p");
    assertThat(talk.intents)
        .containsExactly(
            new Intent.GiveInformation(
                TICKET, List.of(new Evidence(Evidence.Kind.IMAGE, "p")), null, null));

    talk.hears(notice(Notice.Kind.ANSWER_RECEIVED)).sends(Evidence.Kind.AUDIO, "q");
    assertThat(talk.intents)
        .containsExactly(
            new Intent.AddEvidence(
                TICKET, List.of(new Evidence(Evidence.Kind.AUDIO, "q")), null, null));

    var pin = new Location(28.9, 76.6, null, null);
    assertThat(asked().does(new Input.LocationSent(pin)).intents)
        .containsExactly(new Intent.GiveInformation(TICKET, List.of(), null, pin));
  }

  @Test
  void later_sends_nothing_and_the_status_leads_back_to_the_question() {
    Talk talk = asked().says("बाद में");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("स्थिति");

    talk.says("स्थिति");
    assertThat(talk.words()).contains("विभाग पूछता है: मोटर बदल दी गई");
    talk.taps("answer:" + TICKET).says("शाम 5 बजे");

    assertThat(talk.intents)
        .containsExactly(new Intent.GiveInformation(TICKET, List.of(), "शाम 5 बजे", null));
  }

  @Test
  void a_question_in_the_middle_of_a_complaint_takes_none_of_its_words() {
    Talk talk = Talk.withAnita().says("नमस्ते रोहतक").taps("cat:PHED.NOWATER");
    talk.tickets = List.of(ticket("AWAITING_CITIZEN"));

    talk.hears(notice(Notice.Kind.QUESTION)).says("नल में तीन दिन से पानी नहीं है");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.conversation.draft().description()).contains("तीन दिन");

    talk.taps("answer:" + TICKET).says("शाम को घर पर हूं");
    assertThat(talk.intents).singleElement().isInstanceOf(Intent.GiveInformation.class);
    assertThat(talk.conversation.step()).isInstanceOf(AddingPhotos.class);
    assertThat(talk.conversation.draft().description()).contains("तीन दिन");
  }

  @Test
  void an_aadhaar_number_in_an_answer_is_taken_out() {
    Talk talk = asked().says("मेरा आधार 2345 6789 0124 है");

    assertThat(((Intent.GiveInformation) talk.intents.getFirst()).words()).doesNotContain("6789");
    assertThat(talk.words()).contains("हमने हटा दिया है");
  }

  @Test
  void talk_tells_the_way_and_the_department_and_closes_nothing() {
    Talk talk = withTickets(ticket("RESOLVED")).hears(notice(Notice.Kind.RESOLVED));

    talk.taps("talk:" + TICKET);

    assertThat(talk.intents).containsExactly(new Intent.RequestContact(TICKET));
    assertThat(talk.words()).contains(NUMBER, "उपायुक्त कार्यालय", "बात करना चाहते हैं");
    talk.says("हां हल हो गई");
    assertThat(talk.intents).containsExactly(new Intent.ConfirmResolution(TICKET));
  }

  @Test
  void talk_typed_right_after_the_question_is_about_its_ticket() {
    Talk talk = withTickets(ticket("RESOLVED")).hears(notice(Notice.Kind.RESOLVED));

    assertThat(talk.says("बात करनी है").intents).containsExactly(new Intent.RequestContact(TICKET));
  }

  @Test
  void resolved_says_by_when_silence_closes_it_and_that_it_can_be_reopened() {
    Talk talk = withTickets(ticket("RESOLVED")).hears(notice(Notice.Kind.RESOLVED));

    assertThat(talk.words()).contains("27 नवंबर 2026, सुबह 11:30 तक जवाब दें", "फिर खोल सकते");
    assertThat(talk.replies).hasSize(1);
  }

  @Test
  void withdrawing_is_asked_once_more() {
    Talk talk = withTickets(ticket("ASSIGNED")).says("शिकायत वापस लेनी है");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.options()).containsExactly("withdrawn:" + TICKET, "keep:" + TICKET);

    talk.says("नहीं");
    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("चालू है");

    talk.says("withdraw").says("हां");
    assertThat(talk.intents).containsExactly(new Intent.Withdraw(TICKET));
  }

  @Test
  void nothing_open_nothing_to_withdraw() {
    Talk talk = withTickets(ticket("CLOSED")).says("वापस लेनी है");

    assertThat(talk.words()).contains("खुली नहीं है");
    assertThat(talk.taps("withdrawn:" + TICKET).intents).isEmpty();
  }

  @Test
  void a_tap_with_the_id_of_somebody_elses_ticket_shows_nothing() {
    Talk talk = Talk.withAnita();

    for (String kind : List.of("status", "talk", "answer", "withdraw", "withdrawn", "rate5")) {
      talk.taps(kind + ":" + TICKET);
      assertThat(talk.intents).as(kind).isEmpty();
      assertThat(talk.words()).as(kind).doesNotContain(NUMBER);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RTK-2611-004217-7",
        "rtk २६११ ००४२१७ ७",
        "RTK26110042177",
        "2611-4217-7",
        "टिकट नंबर RTK-2611-004217-7",
        "RTK-2611-004217-7 का क्या हुआ?"
      })
  void a_number_shows_its_ticket_with_what_can_be_done(String typed) {
    Talk talk = withTickets(ticket("IN_PROGRESS")).says(typed);

    assertThat(talk.words())
        .contains(NUMBER, "बहलबा", "काम चल रहा है", "25 नवंबर 2026", "विभाग की बात: मोटर");
    assertThat(talk.options())
        .containsExactly("addmore:" + TICKET, "talk:" + TICKET, "withdraw:" + TICKET);
  }

  @Test
  void a_mistyped_number_and_a_strangers_number_are_told_apart_and_show_nothing() {
    Talk talk = withTickets(ticket("IN_PROGRESS"));

    assertThat(talk.says("RTK-2611-004271-7").words()).contains("अंक गलत");
    assertThat(talk.says("RTK-2611-000001-3").words())
        .contains("आपकी शिकायतों में नहीं")
        .doesNotContain("काम चल रहा है");
  }

  @Test
  void a_number_inside_a_description_is_no_question_about_it() {
    Talk talk = Talk.withAnita().says("नमस्ते रोहतक").taps("cat:PHED.NOWATER");
    talk.tickets = List.of(ticket("CLOSED"));

    talk.says("शिकायत RTK-2611-004217-7 बंद कर दी पर पानी अब भी नहीं आ रहा");

    assertThat(talk.conversation.draft().description()).contains("पानी अब भी नहीं");
  }

  @Test
  void what_is_added_from_the_status_goes_to_that_ticket() {
    Talk talk = withTickets(ticket("IN_PROGRESS"), AfterTicketTest.other("ASSIGNED"));

    talk.taps("addmore:" + TICKET).sendsPhoto("p");

    assertThat(talk.intents)
        .containsExactly(
            new Intent.AddEvidence(
                TICKET, List.of(new Evidence(Evidence.Kind.IMAGE, "p")), null, null));
  }
}
