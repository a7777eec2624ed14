package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Reply;
import java.util.List;
import java.util.UUID;
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
  void a_complaint_instead_of_a_name_is_kept_and_the_name_asked_again() {
    Talk talk = new Talk().says("hi").says("गली में पानी नहीं आ रहा है जी");

    assertThat(talk.words()).endsWith("आपका नाम क्या है?");
    assertThat(talk.conversation.draft().description()).contains("पानी");
  }

  @Test
  void a_photo_before_any_question_is_kept() {
    Talk talk = new Talk().sendsPhoto("early").says("अनीता").says("बहलबा");

    assertThat(talk.conversation.draft().evidence()).hasSize(1);
  }

  @Test
  void names_that_are_no_names_are_asked_again_with_an_example() {
    Talk talk = new Talk().says("hi").says("12345");

    assertThat(talk.words()).contains("अनीता देवी", "आपका नाम क्या है?");
  }

  @Test
  void a_name_like_a_command_is_a_name() {
    Talk talk = new Talk().says("hi").says("Angrej");

    assertThat(talk.conversation.registration().name()).isEqualTo("Angrej");
    assertThat(talk.conversation.language()).isEqualTo(Language.HINDI);
  }

  @Test
  void my_name_is_leaves_the_name() {
    Talk talk = new Talk().says("hi").says("मेरा नाम सुनीता देवी है");

    assertThat(talk.conversation.registration().name()).isEqualTo("सुनीता देवी");
  }

  @Test
  void villages_page_within_ten_rows_and_come_round() {
    Talk talk = new Talk().says("hi").says("अनीता").taps("area:rural").taps("block:B-ROHTAK");
    int pages = 0;
    String next = talk.options().get(8);
    while (!next.endsWith("/0")) {
      talk.taps(next);
      pages++;
      List<String> options = talk.options();
      next = options.stream().filter(id -> id.startsWith("page:")).findFirst().orElseThrow();
      assertThat(options).hasSizeLessThanOrEqualTo(10).endsWith("unsure:B-ROHTAK");
    }
    assertThat(pages).isEqualTo(5);
  }

  @Test
  void close_village_names_are_asked_never_guessed() {
    Talk talk = new Talk().says("hi").says("अनीता").says("मोखरा");

    assertThat(talk.options())
        .containsExactly("place:V-061586", "place:V-061587", "place:V-061588", "place:none");
    assertThat(talk.conversation.registration().placeCode()).isNull();

    talk.says("2");
    assertThat(talk.conversation.registration().placeCode()).isEqualTo("V-061587");
  }

  @Test
  void a_complaint_instead_of_a_place_is_kept_and_the_place_asked_again() {
    Talk talk = new Talk().says("hi").says("अनीता").says("गली में तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.options()).containsExactly("area:rural", "area:urban");
    talk.says("बहलबा");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @Test
  void an_unknown_place_says_so_and_offers_the_lists() {
    Talk talk = new Talk().says("hi").says("अनीता").says("Delhi");

    assertThat(talk.words()).contains("सूची में नहीं मिली");
    assertThat(talk.options()).containsExactly("area:rural", "area:urban");
  }

  @Test
  void a_ward_without_a_town_asks_which_town() {
    Talk talk = new Talk().says("hi").says("अनीता").says("वार्ड ९");

    assertThat(talk.options())
        .containsExactly(
            "place:W-MCR-09",
            "place:W-MEHAM-09",
            "place:W-KALANAUR-09",
            "place:W-SAMPLA-09",
            "place:none");
  }

  @Test
  void a_typed_number_in_a_ward_list_is_the_ward() {
    Talk talk = new Talk().says("hi").says("अनीता").says("शहर").taps("town:U-MCR").says("२१");

    assertThat(talk.conversation.registration().placeCode()).isEqualTo("W-MCR-21");
  }

  @Test
  void who_does_not_know_the_ward_goes_on() {
    Talk talk = new Talk().says("hi").says("अनीता").taps("area:urban").taps("town:U-MCR");

    talk.taps("unsure:U-MCR");

    assertThat(talk.words()).contains("वार्ड पता नहीं", "क्या समस्या है?");
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
  void three_photos_and_no_more() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");

    talk.sendsPhoto("a").sendsPhoto("b").sendsPhoto("c").sendsPhoto("d");

    assertThat(talk.words()).contains("काफी हैं");
    assertThat(talk.conversation.draft().evidence()).hasSize(3);
  }

  @Test
  void a_voice_note_is_a_description() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").sends(Evidence.Kind.AUDIO, "v");

    assertThat(talk.options()).containsExactly("photos:done");
    talk.says("आगे").says("आगे");
    assertThat(talk.words()).contains("बात: (आवाज में बताया गया, रिकॉर्डिंग सुनें)");
    talk.says("भेजें");
    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> assertThat(submit.description()).contains("आवाज"));
  }

  @Test
  void a_lost_photo_is_taken_out_and_asked_for_again() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");
    talk.sendsPhoto("a");

    talk.does(new Input.EvidenceLost("a"));

    assertThat(talk.words()).contains("फिर भेजें");
    assertThat(talk.conversation.draft().evidence()).isEmpty();
  }

  @Test
  void a_change_at_the_summary_comes_back_to_the_summary() {
    Talk talk = Talk.atSummary().taps("change:menu");
    assertThat(talk.options()).contains("change:name", "change:place", "change:words");

    talk.taps("change:place").says("निंदाना");

    assertThat(talk.words()).contains("कृपया देख लें", "निंदाना");
    talk.taps("change:words").says("पांच दिन से पानी बंद है");
    assertThat(talk.words()).contains("पांच दिन").doesNotContain("तीन दिन से");
  }

  @Test
  void back_at_a_change_leaves_everything_as_it_was() {
    Talk talk = Talk.atSummary();
    Draft before = talk.conversation.draft();

    talk.taps("change:words").says("पीछे");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.words()).contains("कृपया देख लें");
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
  void cancel_asks_nothing_more() {
    Talk talk = Talk.atSummary().taps("cancel:2");

    assertThat(talk.replies).singleElement().isInstanceOf(Reply.Text.class);
    assertThat(talk.conversation.draft().begun()).isFalse();
    assertThat(talk.conversation.registration().name()).isEqualTo("अनीता");
  }

  @Test
  void submit_of_an_older_summary_sends_nothing() {
    Talk talk = Talk.atSummary().taps("submit:1");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("पुरानी शिकायत", "कृपया देख लें");
  }

  @Test
  void two_taps_on_submit_send_once() {
    Talk talk = Talk.atSummary().taps("submit:2").taps("submit:2");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("भेजी जा चुकी");
  }

  @Test
  void a_tap_on_an_older_problem_list_changes_the_problem() {
    Talk talk = Talk.atSummary().taps("cat:PHED.LEAK");

    assertThat(talk.words()).contains("कृपया देख लें", "पानी की लाइन लीक है");
  }

  @Test
  void a_tap_on_an_older_place_list_changes_nothing() {
    Talk talk = Talk.atSummary().taps("place:V-061568");

    assertThat(talk.words()).contains("पुराने सवाल", "बहलबा");
  }

  @Test
  void menu_status_help_person_and_language_never_lose_the_complaint() {
    Talk talk = Talk.atSummary();
    Draft before = talk.conversation.draft();

    for (String word : List.of("स्थिति", "help", "अधिकारी", "English", "हिंदी", "hello")) {
      talk.says(word);
      assertThat(talk.conversation.draft()).isEqualTo(before);
      assertThat(talk.options()).as(word).contains("submit:2");
    }
    talk.says("मेनू");
    assertThat(talk.options()).contains("menu:continue");
    talk.taps("menu:continue");
    assertThat(talk.options()).contains("submit:2");
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
    var known = new Known(in.namaste.gateway.menu.Menu.EMPTY, Talk.HELP_DESK, List.of(), 0);

    Turn turn = Dialogue.answer(talk.conversation, new Input.TextTyped("hi"), known);

    assertThat(turn.replies()).hasSize(1);
  }

  @Test
  void a_photo_at_rest_goes_to_the_only_open_ticket() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(AfterTicketTest.ticket("IN_PROGRESS"));

    talk.sendsPhoto("p");

    assertThat(talk.intents)
        .containsExactly(
            new Intent.AddEvidence(
                AfterTicketTest.TICKET,
                List.of(new Evidence(Evidence.Kind.IMAGE, "p")),
                null,
                null));
  }

  @Test
  void with_two_open_tickets_the_person_says_which() {
    Talk talk = Talk.withAnita();
    UUID other = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000043");
    talk.tickets =
        List.of(
            AfterTicketTest.ticket("ASSIGNED"),
            AfterTicketTest.ticket(other, "RTK-2611-004218-9", "ASSIGNED"));

    talk.sendsPhoto("p").sendsPhoto("q").taps("addto:" + other);

    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.AddEvidence.class,
            add -> {
              assertThat(add.ticketId()).isEqualTo(other);
              assertThat(add.evidence()).hasSize(2);
            });
  }
}
