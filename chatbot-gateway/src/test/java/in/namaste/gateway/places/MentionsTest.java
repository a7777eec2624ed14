package in.namaste.gateway.places;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.RohtakPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places named beside a problem, and words that only look like them. */
class MentionsTest {

  private static PlaceMatch in(String typed) {
    return RohtakPack.MENU.mentions().in(typed);
  }

  private static List<String> asked(String typed) {
    return in(typed) instanceof PlaceMatch.Ask ask
        ? ask.places().stream().map(Place::nameEn).toList()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "गांव पाकस्मा में बत्ती नहीं आ रही,Pakasma",
    "bhaloth ke paas nala band pada hai,Bhalout",
    "patwapur vich bijli nahi,Patwapur",
    "chandi gaon me pani nahi aata,Chandi",
    "kutana wali gali me sewer bhar gaya,Kutana",
    "basana gaon tehsil kalanaur me pani nahi,Basana",
    "gaon sanghi ke ward 4 me nali band hai,Sanghi",
    "महम के वार्ड नंबर पांच में नाली जाम,Ward 5",
    "kalanaur ke satve ward me ganda pani,Ward 7",
    "w-18 me nala saaf karwao bhai,Ward 18",
  })
  void a_name_that_the_words_beside_it_make_a_place_is_taken(String typed, String name) {
    assertThat(in(typed))
        .isInstanceOfSatisfying(
            PlaceMatch.Sure.class, sure -> assertThat(sure.place().nameEn()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "chandi me pani nahi aa raha hai,Chandi",
    "singh pura me pani nahi aa raha,Singhpura",
    "behalbaa me pension nahi aayi kisi ki,Bahlba",
    "sanghi ka sarpanch kaam nahi karta,Sanghi",
    "mokhra me gehu ki kharid band hai,Mokhra Khas|Mokhra Roj|Mokhra Kheri",
    "kultana aur kutana dono me light nahi,Kultana|Kutana",
    "Lakhan majra me pashu aspatal band hai,Lakhan Majra",
    "ward 12 me sewer jaam hai ji,Ward 12"
  })
  void what_may_be_a_place_or_several_is_asked(String typed, String names) {
    assertThat(asked(typed)).contains(names.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meri chandi ki payal chori ho gayi",
        "चांदी के गहने चोरी हो गए",
        "sarkar ne do karor me sadak banai thi",
        "खाद के सैंपल फेल निकले हैं",
        "ye kaam itna aasan nahi hai bhai",
        "form bharan gaya tha to paise maange",
        "pgi ke ward 6 me pankha nahi chalta",
        "bahadurgarh ward 7 me kooda pada hai",
        "गांव छारा में राशन नहीं मिल रहा",
        "hamare gaon dighal me bijli nahi hai",
        "झज्जर में पानी नहीं आ रहा है",
        "rohtak road par jaam laga rehta hai",
        "म्हारे गाम म्हैं पाणी कोनी आंदा",
        "राम राम जी",
        "Meena",
        "भैंस",
        "kya haal hai",
        "खरखौदा"
      })
  void what_is_no_place_of_the_district_is_not_seen(String typed) {
    assertThat(in(typed)).isInstanceOf(PlaceMatch.Unknown.class);
  }

  @Test
  void it_says_which_words_led_to_the_place() {
    assertThat(RohtakPack.MENU.mentions().heard("गांव पाकस्मा में बत्ती नहीं आ रही").words())
        .isEqualTo("पाकस्मा");
  }
}
