package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.dialogue.Evidence.Kind;
import in.namaste.gateway.replies.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as people give them: in pieces, in another order, to a question not yet asked. */
class AsPeopleWriteTest {

  @Test
  void words_sent_one_by_one_are_one_description_when_the_person_is_new() {
    Talk talk = new Talk().says("पानी").says("नहीं आ रहा").says("3 दिन से").says("अनीता");
    assertThat(talk.conversation.registration().name()).isEqualTo("अनीता");

    talk.says("बहलबा");

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
    assertThat(talk.conversation.draft().description()).isEqualTo("पानी\nनहीं आ रहा\n3 दिन से");
  }

  @Test
  void words_sent_one_by_one_are_one_description_when_the_person_is_known() {
    Talk talk = Talk.withAnita().says("पानी").says("नहीं आ रहा").says("3 दिन से");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");

    talk.taps("cat:PHED.NOWATER").says("आगे").says("आगे");

    assertThat(talk.words()).contains("बात: पानी\nनहीं आ रहा\n3 दिन से");
  }

  @Test
  void words_sent_one_by_one_while_the_place_is_asked_are_kept() {
    Talk talk = new Talk().says("hi").says("अनीता").says("पानी").says("नहीं आ रहा").says("बहलबा");

    assertThat(talk.conversation.registration().placeCode()).isEqualTo("V-061577");
    assertThat(talk.conversation.draft().description()).isEqualTo("पानी\nनहीं आ रहा");
  }

  @Test
  void a_word_for_a_description_is_kept_and_more_is_asked() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.NOWATER").says("पानी");
    assertThat(talk.words()).contains("थोड़ा और लिखें", "पूरी बात लिखें");

    talk.says("नहीं आ रहा");

    assertThat(talk.options()).containsExactly("photos:done");
    assertThat(talk.conversation.draft().description()).isEqualTo("पानी\nनहीं आ रहा");
  }

  @Test
  void a_place_named_in_the_story_is_confirmed_instead_of_asked() {
    Talk talk = new Talk().says("गांव बहलबा में तीन दिन से पानी नहीं आ रहा").says("अनीता");
    assertThat(talk.words()).contains("बहलबा");

    talk.says("हां");

    assertThat(talk.conversation.registration().placeCode()).isEqualTo("V-061577");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @Test
  void a_story_told_where_the_place_is_asked_gives_both() {
    Talk talk =
        new Talk().says("hi").says("अनीता").says("गांव बहलबा में तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.conversation.draft().description()).contains("पानी नहीं आ रहा");
    assertThat(talk.words()).contains("बहलबा");
  }

  @Test
  void a_question_with_two_buttons_speaks_of_no_list() {
    Talk talk = Talk.withAnita().says("नल में पानी नहीं आ रहा तीन दिन से");
    assertThat(talk.options()).containsExactly("cat:PHED.NOWATER", "cat:none");

    talk.says("आगे");

    assertThat(talk.words()).contains("\"हां\" या \"नहीं\"").doesNotContain("सूची");
  }

  @ParameterizedTest
  @ValueSource(strings = {"भेज दो", "आगे बढ़ो", "शिकायत भेजो जी", "submit karo"})
  void what_answers_another_question_is_no_part_of_the_story(String words) {
    Talk talk = Talk.withAnita().says("नल में पानी नहीं आ रहा तीन दिन से").says(words);

    assertThat(talk.conversation.draft().description())
        .isEqualTo("नल में पानी नहीं आ रहा तीन दिन से");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"सब ठीक है", "सही है जी", "भेज दीजिए", "हां भेज दो", "sab sahi hai"})
  void the_summary_is_agreed_to_in_many_words(String words) {
    Talk talk = Talk.atSummary().says(words);

    assertThat(talk.intents).hasAtLeastOneElementOfType(Intent.SubmitGrievance.class);
  }

  @Test
  void a_known_citizen_who_writes_of_another_village_is_asked_where_it_is() {
    Talk talk = Talk.withAnita().says("गांव निंदाना में तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.words()).contains("यह समस्या किस जगह की है?");
    assertThat(talk.options()).contains("place:V-061577", "place:none").hasSizeGreaterThan(2);

    talk.taps(talk.options().getFirst());

    assertThat(talk.conversation.registration().placeCode()).isNotEqualTo("V-061577");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @Test
  void another_village_named_at_the_summary_is_asked_about_before_it_is_sent() {
    Talk talk = Talk.withAnita().says("नल में पानी नहीं आ रहा तीन दिन से");
    talk.taps("cat:PHED.NOWATER").says("आगे").says("आगे");
    assertThat(talk.options()).contains("change:menu");

    talk.says("यह गांव निंदाना की बात है");

    assertThat(talk.words()).contains("यह समस्या किस जगह की है?");
    talk.taps("place:V-061577");
    assertThat(talk.words()).contains("यह गांव निंदाना की बात है", "क्या शिकायत भेजें?");
  }

  @Test
  void where_it_is_at_home_after_all_is_asked_once() {
    Talk talk = Talk.withAnita().says("गांव निंदाना में तीन दिन से पानी नहीं आ रहा");

    talk.taps("place:V-061577");

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
    assertThat(talk.conversation.registration().placeCode()).isEqualTo("V-061577");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "गांव बहलबा में तीन दिन से पानी नहीं आ रहा",
        "महम के बहलबा गांव में पानी नहीं आ रहा",
        "नल में पानी नहीं आ रहा तीन दिन से"
      })
  void who_writes_of_home_or_of_no_place_is_not_asked(String words) {
    Talk talk = Talk.withAnita().says(words);

    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @Test
  void words_at_the_menu_of_an_unfinished_complaint_are_added_to_it() {
    Talk talk = Talk.atSummary().says("मेनू").says("टैंकर भी नहीं आया");

    assertThat(talk.words()).contains("जोड़ दी", "कृपया देख लें", "टैंकर भी नहीं आया");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "अनीता|अनीता",
        "श्री रामफल सिंह|श्री रामफल सिंह",
        "Smt. Anita Devi|Smt. Anita Devi",
        "Dr. S. K. Sharma|Dr. S. K. Sharma",
        "मेरा नाम सुनीता देवी है|सुनीता देवी",
        "mera naam Ramesh kumar hai ji|Ramesh kumar",
        "मैं सुनीता बोल रही हूं|सुनीता",
        "नमस्ते जी मेरा नाम रमेश है|रमेश",
        "Anita Devi 9800000001|Anita Devi",
        "Anita 🌸|Anita",
        "अनीता, गांव मोखरा|अनीता",
        "my name is Anita from Mokhra|Anita",
        "गया प्रसाद|गया प्रसाद",
        "Din Mohammad|Din Mohammad",
        "Sai Kumar|Sai Kumar",
        "Anil Rahi|Anil Rahi",
        "मेरा नाम सैं गया दिन है|सैं गया दिन",
        "Kishan|Kishan",
        "मदन|मदन",
        "Badal|Badal",
        "Stuti|Stuti",
        "ਅਨੀਤਾ|ਅਨੀਤਾ",
        "انیتا|انیتا",
      })
  void names(String typed, String name) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isEqualTo(name);
    assertThat(talk.conversation.draft().begun()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "मकान 12 गली 3",
        "गांव मोखरा",
        "हां",
        "ok",
        "नहीं",
        "आगे",
        "दो",
        "R",
        "😀",
        "धन्यवाद",
        "Ward 9",
        "hmm",
        "?!",
        "9800000001",
        "https://example.org/a"
      })
  void what_is_no_name_is_asked_again_with_an_example(String typed) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.words()).contains("आपका नाम क्या है?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "पानी नहीं आ रहा",
        "bijli",
        "पानी",
        "sadak kharab",
        "bijli nahi aa rahi",
        "गली में कूड़ा",
        "no water"
      })
  void a_complaint_is_not_taken_for_a_name(String typed) {
    Talk talk = new Talk().says("hi").says(typed);

    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.conversation.draft().description()).isEqualTo(typed);
    assertThat(talk.words()).contains("बात रख ली है", typed).endsWith("आपका नाम क्या है?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"नहीं आ रहा", "3 दिन से", "पानी", "bijli"})
  void a_piece_of_a_story_is_not_taken_for_a_place(String typed) {
    Talk talk = new Talk().says("hi").says("अनीता").says(typed);

    assertThat(talk.conversation.step()).isInstanceOf(AskingArea.class);
    assertThat(talk.conversation.draft().description()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"मोखरा में", "मोखरा है जी", "Mokhra se", "मेरा गांव मोखरा है"})
  void a_place_with_small_words_is_a_place(String typed) {
    Talk talk = new Talk().says("hi").says("अनीता").says(typed);

    assertThat(talk.conversation.step()).isInstanceOf(ConfirmingPlace.class);
    assertThat(talk.conversation.draft().begun()).isFalse();
  }

  @Test
  void only_a_voice_note_reaches_a_ticket() {
    Talk talk =
        new Talk()
            .sends(Kind.AUDIO, "v")
            .says("अनीता")
            .says("बहलबा")
            .taps("group:1")
            .taps("dept:PHED");

    talk.taps("cat:PHED.NOWATER").taps("photos:done").says("आगे").says("भेजें");

    assertThat(talk.intents)
        .singleElement()
        .isInstanceOfSatisfying(
            Intent.SubmitGrievance.class,
            submit -> {
              assertThat(submit.description()).contains("आवाज");
              assertThat(submit.evidence()).containsExactly(new Evidence(Kind.AUDIO, "v"));
            });
  }

  @Test
  void a_voice_note_that_never_arrived_is_asked_for_again_as_words() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").sends(Kind.AUDIO, "v");

    talk.does(new Input.EvidenceLost("v"));

    assertThat(talk.words()).contains("फिर भेजें");
    assertThat(talk.conversation.step()).isInstanceOf(Describing.class);
  }

  @Test
  void photos_chosen_together_get_one_question_and_short_counts() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.SEWER").says("सीवर भरा है गली में");

    talk.sendsPhoto("a");
    assertThat(talk.replies).singleElement().isInstanceOf(Reply.LocationRequest.class);
    talk.sendsPhoto("b");
    assertThat(talk.words()).isEqualTo("फोटो मिली (2/3)।");
    talk.sendsPhoto("c").sendsPhoto("d");
    assertThat(talk.words()).contains("काफी हैं");
    talk.sendsPhoto("e");
    assertThat(talk.replies).isEmpty();
    assertThat(talk.conversation.draft().evidence()).hasSize(3);
    talk.after(Talk.A_WHILE).sendsPhoto("f");
    assertThat(talk.words()).contains("काफी हैं", "लोकेशन");
  }

  @Test
  void photos_before_any_word_are_kept_through_the_registration() {
    Talk talk = new Talk().sendsPhoto("a").sendsPhoto("b");
    assertThat(talk.words()).isEqualTo("फोटो मिली (2/3)।");

    talk.says("अनीता").says("बहलबा").says("तीन दिन से पानी नहीं आ रहा").taps("cat:PHED.NOWATER");

    assertThat(talk.replies).singleElement().isInstanceOf(Reply.LocationRequest.class);
    assertThat(talk.conversation.draft().evidence()).hasSize(2);
  }

  @Test
  void a_pin_before_any_word_is_kept_and_not_asked_again() {
    Talk talk = new Talk().does(new Input.LocationSent(new Location(28.9, 76.3, null, null)));

    talk.says("अनीता").says("बहलबा").says("तीन दिन से पानी नहीं आ रहा").taps("cat:PHED.NOWATER");
    talk.taps("photos:done");

    assertThat(talk.words()).contains("लोकेशन: भेजी है");
  }

  @Test
  void new_photos_replace_the_old_ones_when_that_was_asked_for() {
    Talk talk = Talk.atSummary().sendsPhoto("a").sendsPhoto("b").taps("change:menu");
    talk.taps("change:photos");
    assertThat(talk.options()).containsExactly("photos:done", "photos:remove");

    talk.sendsPhoto("c");

    assertThat(talk.words()).contains("कृपया देख लें");
    assertThat(talk.conversation.draft().evidence()).containsExactly(new Evidence(Kind.IMAGE, "c"));
  }

  @Test
  void photos_can_be_left_or_removed_at_the_summary() {
    Talk talk = Talk.atSummary().sendsPhoto("a").taps("change:menu").taps("change:photos");

    talk.says("पीछे");
    assertThat(talk.conversation.draft().evidence()).hasSize(1);
    talk.taps("change:menu").taps("change:photos").taps("photos:remove");

    assertThat(talk.words()).contains("कृपया देख लें", "फोटो और फाइल: 0");
  }

  @ParameterizedTest
  @CsvSource({
    "name,सुनीता,नाम: सुनीता",
    "place,निंदाना,निंदाना",
    "words,पांच दिन से पानी बंद है,पांच दिन से",
    "location,शिव मंदिर के पास,शिव मंदिर के पास",
  })
  void each_part_can_be_changed_and_the_summary_comes_again(
      String part, String words, String shown) {
    Talk talk = Talk.atSummary().taps("change:menu").taps("change:" + part).says(words);

    assertThat(talk.words()).contains("कृपया देख लें", shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "place"})
  void what_is_known_can_be_left_as_it_is(String part) {
    Talk talk = Talk.atSummary().taps("change:menu").taps("change:" + part);
    assertThat(talk.words()).containsAnyOf("अभी नाम: अनीता", "अभी गांव: बहलबा");

    talk.says("आगे बढ़ें");

    assertThat(talk.words()).contains("कृपया देख लें", "नाम: अनीता", "बहलबा");
  }

  @Test
  void the_kind_of_problem_can_be_changed_and_the_summary_comes_again() {
    Talk talk = Talk.atSummary().taps("change:menu").taps("change:problem");

    talk.taps("group:1").taps("dept:PHED").taps("cat:PHED.LEAK");

    assertThat(talk.words()).contains("कृपया देख लें", "लीक");
  }

  @Test
  void abuse_and_chat_make_no_ticket() {
    Talk talk = Talk.withAnita();

    for (String words :
        List.of("तुम सब निकम्मे हो", "मौसम कैसा है आज", "good morning ji", "👍", "हा हा हा")) {
      talk.says(words);
      assertThat(talk.intents).isEmpty();
      assertThat(talk.replies).isNotEmpty();
    }
  }

  @Test
  void a_thumb_before_the_words_does_not_make_them_an_answer() {
    Talk talk =
        Talk.withAnita()
            .says("नमस्ते रोहतक")
            .taps("cat:PHED.NOWATER")
            .says("👍 तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.conversation.step()).isInstanceOf(AddingPhotos.class);
  }
}
