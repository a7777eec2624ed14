package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.dialogue.Evidence.Kind;
import in.namaste.gateway.replies.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the summary: agreed to, changed part by part, or left. */
class ReviewingTest {

  @ParameterizedTest
  @ValueSource(strings = {"सब ठीक है", "सही है जी", "भेज दीजिए", "हां भेज दो", "sab sahi hai"})
  void the_summary_is_agreed_to_in_many_words(String words) {
    Talk talk = Talk.atSummary().says(words);

    assertThat(talk.intents).hasAtLeastOneElementOfType(Intent.SubmitGrievance.class);
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
  void cancel_asks_nothing_more() {
    Talk talk = Talk.atSummary().taps("cancel:2");

    assertThat(talk.replies).singleElement().isInstanceOf(Reply.Text.class);
    assertThat(talk.conversation.draft().begun()).isFalse();
    assertThat(talk.conversation.registration().name()).isEqualTo("अनीता");
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

  @Test
  void a_change_at_the_summary_comes_back_to_the_summary() {
    Talk talk = Talk.atSummary().taps("change:menu");
    assertThat(talk.options()).contains("change:name", "change:place", "change:words");

    talk.taps("change:place").says("निंदाना");

    assertThat(talk.words()).contains("कृपया देख लें", "निंदाना");
    talk.taps("change:words").says("पांच दिन से पानी बंद है");
    assertThat(talk.words()).contains("पांच दिन").doesNotContain("तीन दिन से");
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
  void back_at_a_change_leaves_everything_as_it_was() {
    Talk talk = Talk.atSummary();
    Draft before = talk.conversation.draft();

    talk.taps("change:words").says("पीछे");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.words()).contains("कृपया देख लें");
  }

  @Test
  void the_kind_of_problem_can_be_changed_and_the_summary_comes_again() {
    Talk talk = Talk.atSummary().taps("change:menu").taps("change:problem");

    talk.taps("group:1").taps("dept:PHED").taps("cat:PHED.LEAK");

    assertThat(talk.words()).contains("कृपया देख लें", "लीक");
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
}
