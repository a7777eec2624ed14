package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void words_at_the_menu_of_an_unfinished_complaint_are_added_to_it() {
    Talk talk = Talk.atSummary().says("मेनू").says("टैंकर भी नहीं आया");

    assertThat(talk.words()).contains("जोड़ दी", "कृपया देख लें", "टैंकर भी नहीं आया");
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
