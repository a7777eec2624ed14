package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step does with what people really send. */
class StepsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "नमस्ते रोहतक",
        "namste rohtk",
        "Namaste Rohtak!",
        "राम राम",
        "hi",
        "🙏",
        "नमस्कार"
      })
  void any_greeting_begins(String greeting) {
    Talk talk = new Talk().says(greeting);

    assertThat(talk.words()).contains("आपका नाम क्या है?");
  }

  @Test
  void words_before_any_question_are_kept_as_the_description() {
    Talk talk = new Talk().says("तीन दिन से पानी नहीं आ रहा");
    assertThat(talk.words()).contains("तीन दिन से पानी नहीं आ रहा", "आपका नाम क्या है?");

    talk.says("अनीता").says("बहलबा");

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
    assertThat(talk.conversation.draft().description()).isEqualTo("तीन दिन से पानी नहीं आ रहा");
  }

  @Test
  void the_greeting_of_an_office_proposes_its_department() {
    Talk talk = new Talk().says("नमस्ते रोहतक PHED-ROHTAK").says("अनीता").says("बहलबा");
    assertThat(talk.words()).contains("जन स्वास्थ्य कार्यालय, रोहतक");
    assertThat(talk.options()).containsExactly("dept:PHED", "office:none");

    talk.says("हां");

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @Test
  void what_was_told_to_an_office_begins_the_description() {
    Talk talk =
        Talk.withAnita()
            .says("नमस्ते रोहतक PHED-ROHTAK\nमेरी राय: 5 में से 1\nतीन दिन से पानी नहीं आ रहा");
    assertThat(talk.options()).containsExactly("dept:PHED", "office:none");

    talk.says("हां");

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
    assertThat(talk.conversation.draft().officeCode()).isEqualTo("PHED-ROHTAK");
    assertThat(talk.conversation.draft().description())
        .isEqualTo("मेरी राय: 5 में से 1\nतीन दिन से पानी नहीं आ रहा");
  }

  @Test
  void an_unknown_office_code_is_no_harm() {
    Talk talk = Talk.withAnita().says("नमस्ते रोहतक FAKE-OFFICE");

    assertThat(talk.replies).isNotEmpty();
    assertThat(talk.conversation.draft().officeCode()).isNull();
  }

  @Test
  void a_typed_number_selects_a_row() {
    Talk talk = Talk.withAnita().says("नमस्ते").says("१").says("पहला").says("no 4");

    assertThat(talk.conversation.draft().categoryCode()).isEqualTo("PHED.SEWER");
  }

  @Test
  void back_leads_from_each_question_to_the_one_before() {
    Talk talk = Talk.withAnita().says("hi").taps("group:1").taps("dept:PHED");

    talk.says("पीछे");
    assertThat(talk.options()).contains("group:1");
    talk.says("back");
    assertThat(talk.options()).containsExactly("area:rural", "area:urban");
  }

  @Test
  void status_tells_each_ticket_with_its_promise() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(AfterTicketTest.ticket("ASSIGNED"));

    talk.says("sthiti");

    assertThat(talk.words()).contains("RTK-2611-004217-7", "अधिकारी के पास है", "25 नवंबर 2026");
    talk.says("rtk 2611 004217 7");
    assertThat(talk.words()).contains("अधिकारी के पास है");
  }

  @Test
  void stop_and_start() {
    Talk talk = Talk.withAnita().says("STOP");
    assertThat(talk.conversation.stopped()).isTrue();
    assertThat(talk.hears(AfterTicketTest.notice(Notice.Kind.ASSIGNED)).replies).isEmpty();
    assertThat(talk.says("पानी नहीं").words()).contains("START");

    talk.says("START");

    assertThat(talk.conversation.stopped()).isFalse();
  }

  @Test
  void danger_words_give_112_first_and_then_the_offer_to_register() {
    Talk talk = Talk.withAnita().says("खंभे में करंट आ रहा है");

    assertThat(talk.words()).startsWith("जान का खतरा हो तो तुरंत 112");
    assertThat(talk.options()).contains("cat:UHBVN.WIRE");
  }

  @Test
  void a_word_without_end_does_not_keep_the_story_out() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:CRID.ERROR").taps("dept:CRID");
    talk.taps(talk.options().getFirst()).says("a".repeat(4096)).says("राशन कार्ड में नाम गलत है");

    assertThat(talk.conversation.draft().description()).contains("राशन कार्ड में नाम गलत है");
    assertThat(talk.conversation.step()).isNotInstanceOf(Describing.class);
  }

  @Test
  void an_aadhaar_number_is_not_kept_and_the_person_is_told() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:CRID.ERROR").taps("dept:CRID");
    talk.taps(talk.options().getFirst()).says("मेरा आधार 2345 6789 0124 गलत जुड़ा है");

    assertThat(talk.conversation.draft().description()).contains("[XXXX]").doesNotContain("6789");
    assertThat(talk.words()).contains("हटा दिया है");
  }

  @Test
  void what_cannot_be_read_gets_the_same_question_again() {
    Talk talk = Talk.atSummary().does(new Input.Unsupported());

    assertThat(talk.words()).contains("पढ़ नहीं सकते", "कृपया देख लें");
  }

  @Test
  void before_the_directory_is_known_the_person_is_asked_to_wait() {
    Talk talk = new Talk();
    var known = new Known(in.namaste.gateway.menu.Menu.EMPTY, Talk.ROHTAK, List.of(), 0);

    Turn turn = Dialogue.answer(talk.conversation, new Input.TextTyped("hi"), known);

    assertThat(turn.replies()).hasSize(1);
  }
}
