package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.RohtakPack;
import org.junit.jupiter.api.Test;

/** Buttons and rows of messages further up, and answers that cross on their way. */
class OldButtonsTest {

  @Test
  void another_row_of_the_list_just_answered_chooses_anew() {
    Talk talk = new Talk().says("hi").says("अनीता").taps("area:rural").taps("block:B-MEHAM");
    String first = talk.allOptions.stream().filter(o -> o.startsWith("place:")).toList().get(0);
    String second = talk.allOptions.stream().filter(o -> o.startsWith("place:")).toList().get(1);

    talk.tapsExactly(first).tapsExactly(second);

    assertThat("place:" + talk.conversation.registration().placeCode() + "#1").isEqualTo(second);
    assertThat(talk.words()).contains("क्या समस्या है?");
  }

  @Test
  void the_same_row_twice_changes_nothing_and_asks_again() {
    Talk talk = Talk.withAnita().says("hi").taps("cat:PHED.NOWATER");
    Draft before = talk.conversation.draft();

    talk.taps("cat:PHED.NOWATER");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.words()).contains("पूरी बात लिखें");
  }

  @Test
  void an_answer_of_an_earlier_complaint_does_not_touch_this_one() {
    Talk talk = Talk.atSummary();
    String oldPhotos = "photos:done#2";
    String oldProblem =
        talk.allOptions.stream().filter(o -> o.startsWith("group:1#")).toList().getLast();
    talk.taps("submit:2").says("नमस्ते").taps("cat:PHED.LEAK").says("पाइप टूटा है मंदिर पर");
    Draft before = talk.conversation.draft();

    talk.tapsExactly(oldPhotos);
    assertThat(talk.words()).contains("पुरानी शिकायत").contains("फोटो भेजें");
    talk.tapsExactly(oldProblem);
    assertThat(talk.words()).contains("पुरानी शिकायत");
    talk.tapsExactly("submit:2");
    assertThat(talk.words()).contains("भेजी जा चुकी");
    talk.tapsExactly("cancel:2");
    assertThat(talk.words()).contains("भेजी जा चुकी");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.intents).isEmpty();
  }

  @Test
  void a_cancelled_complaint_is_never_called_sent() {
    Talk talk = Talk.atSummary().taps("cancel:2").taps("submit:2");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).doesNotContain("भेजी जा चुकी").contains("पुरानी शिकायत");
  }

  @Test
  void a_page_of_a_list_long_gone_is_that_lists_page_or_no_answer() {
    Talk talk = new Talk().says("hi").says("अनीता").taps("area:rural").taps("block:B-ROHTAK");
    String page = talk.allOptions.stream().filter(o -> o.startsWith("page:")).findFirst().get();
    talk.taps("block:B-MEHAM");

    talk.tapsExactly(page);
    assertThat(talk.conversation.step()).isEqualTo(new ChoosingVillage("B-ROHTAK", 1));

    talk.says("बहलबा")
        .says("पानी नहीं आ रहा तीन दिन से")
        .taps("cat:PHED.NOWATER")
        .says("आगे")
        .says("आगे");
    talk.says("भेजें").says("नमस्ते").tapsExactly(page);
    assertThat(talk.words()).contains("पुरानी शिकायत", "क्या समस्या है?");
  }

  @Test
  void submit_after_the_problem_was_closed_sends_nothing_and_asks_for_the_problem() {
    Talk talk = Talk.atSummary();
    talk.menu = without("PHED.NOWATER");

    talk.taps("submit:2");

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).contains("अभी नहीं भेजी गई", "समस्या क्या है?");
    assertThat(talk.options()).contains("cat:PHED.LEAK").doesNotContain("cat:PHED.NOWATER");
    talk.taps("cat:PHED.LEAK").taps("submit:2");
    assertThat(talk.intents).hasSize(1);
  }

  @Test
  void a_row_that_was_closed_meanwhile_gets_the_list_as_it_is_now() {
    Talk talk = Talk.withAnita().says("hi").taps("group:1").taps("dept:PHED");
    talk.menu = without("PHED.NOWATER");

    talk.taps("cat:PHED.NOWATER");

    assertThat(talk.words()).contains("काम नहीं करता", "समस्या क्या है?");
    assertThat(talk.options()).doesNotContain("cat:PHED.NOWATER");
  }

  @Test
  void the_old_menus_row_for_a_new_complaint_never_drops_a_begun_one() {
    Talk talk = Talk.withAnita().says("मेनू");
    talk.says("नमस्ते").says("पानी नहीं आ रहा तीन दिन से").says("मेनू");
    Draft before = talk.conversation.draft();

    talk.tapsExactly("menu:new");

    assertThat(talk.conversation.draft()).isEqualTo(before);
    assertThat(talk.words()).contains("अधूरी है");
  }

  @Test
  void two_phones_tapping_submit_send_once_and_a_late_photo_is_not_lost() {
    Talk talk = Talk.atSummary().taps("submit:2").taps("submit:2");
    assertThat(talk.intents).isEmpty();

    talk.tickets = java.util.List.of(AfterTicketTest.ticket("REGISTERED"));
    talk.sendsPhoto("late");

    assertThat(talk.intents).hasAtLeastOneElementOfType(Intent.AddEvidence.class);
  }

  @Test
  void an_answer_that_crosses_the_next_question_is_still_understood() {
    // The village was typed and, before its answer came, the button for villages was tapped.
    Talk talk = new Talk().says("hi").says("अनीता").says("बहलबा").taps("area:rural");
    assertThat(talk.conversation.registration().placeCode()).isEqualTo("V-061577");
    assertThat(talk.conversation.step()).isInstanceOf(ChoosingBlock.class);

    // The name of the village settles it again, and nothing is lost.
    talk.says("बहलबा");
    assertThat(talk.words()).contains("क्या समस्या है?");
  }

  private static Menu without(String category) {
    return RohtakPack.without(category);
  }
}
