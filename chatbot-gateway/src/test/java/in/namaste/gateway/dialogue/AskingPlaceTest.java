package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where it is: chosen from lists, typed, named in the story, at home or elsewhere. */
class AskingPlaceTest {

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
  void an_unknown_place_says_so_and_offers_the_lists() {
    Talk talk = new Talk().says("hi").says("अनीता").says("Delhi");

    assertThat(talk.words()).contains("सूची में नहीं मिली");
    assertThat(talk.options()).containsExactly("area:rural", "area:urban");
  }

  @ParameterizedTest
  @ValueSource(strings = {"मोखरा में", "मोखरा है जी", "Mokhra se", "मेरा गांव मोखरा है"})
  void a_place_with_small_words_is_a_place(String typed) {
    Talk talk = new Talk().says("hi").says("अनीता").says(typed);

    assertThat(talk.conversation.step()).isInstanceOf(ConfirmingPlace.class);
    assertThat(talk.conversation.draft().begun()).isFalse();
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
  void a_complaint_instead_of_a_place_is_kept_and_the_place_asked_again() {
    Talk talk = new Talk().says("hi").says("अनीता").says("गली में तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.options()).containsExactly("area:rural", "area:urban");
    talk.says("बहलबा");
    assertThat(talk.options()).contains("cat:PHED.NOWATER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"नहीं आ रहा", "3 दिन से", "पानी", "bijli"})
  void a_piece_of_a_story_is_not_taken_for_a_place(String typed) {
    Talk talk = new Talk().says("hi").says("अनीता").says(typed);

    assertThat(talk.conversation.step()).isInstanceOf(AskingArea.class);
    assertThat(talk.conversation.draft().description()).isEqualTo(typed);
  }

  @Test
  void a_story_told_where_the_place_is_asked_gives_both() {
    Talk talk =
        new Talk().says("hi").says("अनीता").says("गांव बहलबा में तीन दिन से पानी नहीं आ रहा");

    assertThat(talk.conversation.draft().description()).contains("पानी नहीं आ रहा");
    assertThat(talk.words()).contains("बहलबा");
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
}
