package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Somebody comes back after a day, or after a month. */
class PauseTest {
  private static final Duration DAYS = Duration.ofDays(3);

  private static Talk halfway() {
    return Talk.withAnita()
        .says("hi")
        .says("तीन दिन से पानी नहीं आ रहा")
        .taps("cat:PHED.NOWATER")
        .after(DAYS);
  }

  @Test
  void the_first_answer_says_what_is_unfinished_and_since_when() {
    Talk talk = halfway().says("नमस्ते");

    assertThat(talk.words())
        .startsWith("आपकी 23 नवंबर की शिकायत अधूरी है: \"तीन दिन से पानी नहीं आ रहा\"")
        .contains("फोटो भेजें");
    assertThat(talk.replies).hasSize(1);
    talk.sendsPhoto("p");
    assertThat(talk.words()).doesNotContain("अधूरी");
  }

  @Test
  void an_old_button_still_answers() {
    Talk talk = halfway().taps("photos:done");

    assertThat(talk.words()).startsWith("आपकी 23 नवंबर की शिकायत अधूरी है").contains("लोकेशन");
  }

  @Test
  void who_sends_it_or_drops_it_is_not_told_that_it_is_unfinished() {
    Talk sent = Talk.atSummary().after(DAYS).taps("submit:2");
    assertThat(sent.intents).hasSize(1);
    assertThat(sent.replies).isEmpty();

    Talk dropped = Talk.atSummary().after(DAYS).says("रद्द");
    assertThat(dropped.words()).doesNotContain("अधूरी");
  }

  @Test
  void danger_still_comes_first() {
    assertThat(halfway().says("तार से करंट लग रहा है").words())
        .startsWith("जान का खतरा")
        .contains("अधूरी");
  }

  @Test
  void with_nothing_begun_there_is_nothing_to_remember() {
    assertThat(Talk.withAnita().after(DAYS).says("नमस्ते").words()).doesNotContain("अधूरी");
  }

  @Test
  void only_a_photo_was_sent_before() {
    Talk talk = Talk.withAnita().sendsPhoto("p").after(DAYS).says("hello");

    assertThat(talk.words()).startsWith("आपकी 23 नवंबर की शिकायत अधूरी है");
  }

  @Test
  void words_that_meta_brings_days_late_are_given_back_and_are_no_answer_to_what_is_asked_now() {
    Talk talk = new Talk().says("नमस्ते रोहतक").saidBefore(DAYS, "पानी नहीं आ रहा");

    assertThat(talk.words())
        .startsWith("आपका 20 नवंबर का संदेश अभी मिला: \"पानी नहीं आ रहा\"")
        .contains("नाम");
    assertThat(talk.conversation.registration().name()).isNull();
    assertThat(talk.conversation.draft().begun()).isFalse();
  }

  @Test
  void the_last_word_of_a_few_that_change_places_on_their_way_is_heard_as_usual() {
    Talk talk = halfway().says("नमस्ते").saidBefore(Duration.ofSeconds(20), "आगे");

    assertThat(talk.words()).doesNotContain("अभी मिला");
  }

  @Test
  void a_stop_that_comes_late_is_obeyed() {
    Talk talk = Talk.withAnita().saidBefore(DAYS, "STOP");

    assertThat(talk.conversation.stopped()).isTrue();
  }

  @Test
  void a_start_from_before_the_stop_does_not_undo_it() {
    Talk talk = Talk.withAnita().says("STOP").saidBefore(DAYS, "START");

    assertThat(talk.conversation.stopped()).isTrue();
    assertThat(talk.replies).isEmpty();
  }

  @Test
  void a_tap_that_comes_late_says_by_itself_what_it_is_for() {
    Talk talk = Talk.atSummary();
    String submit =
        talk.allOptions.reversed().stream()
            .filter(id -> id.startsWith("submit:"))
            .findFirst()
            .orElseThrow();

    talk.after(DAYS.negated()).tapsExactly(submit);

    assertThat(talk.intents).hasAtLeastOneElementOfType(Intent.SubmitGrievance.class);
  }
}
