package in.namaste.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.places.Place;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that mean something everywhere in the conversation. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "नमस्ते,GREET",
    "namste,GREET",
    "मेनु,MENU",
    "Menu,MENU",
    "0,MENU",
    "०,MENU",
    "sthiti,STATUS",
    "कहां तक,STATUS",
    "peeche,BACK",
    "badlen,CHANGE",
    "cancl,CANCEL",
    "रद्द,CANCEL",
    "आदमी से बात,PERSON",
    "ENGLISH,ENGLISH",
    "हिन्दी,HINDI",
    "Stop,STOP",
    "बंद करो,STOP",
    "START,START",
    "मदद,HELP",
    "?,HELP"
  })
  void commands_are_understood_with_slips(String typed, Command command) {
    assertThat(Command.in(typed)).contains(command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "नमस्ते रोहतक",
        "namste rohtk",
        "नमस्ते रोहतक!",
        "NAMASTE ROHTAK",
        "namaste rohtak ji"
      })
  void the_districts_greeting_is_understood_with_slips(String typed) {
    var rohtak = new Greeting(List.of("नमस्ते रोहतक", "Namaste Rohtak"));
    var suryagarh = new Greeting(List.of("नमस्ते सूर्यगढ़", "Namaste Suryagarh"));

    assertThat(Command.in(typed, rohtak)).contains(Command.GREET);
    assertThat(Command.besideNames(typed, rohtak)).contains(Command.GREET);
    assertThat(suryagarh.in(typed)).isFalse();
  }

  @Test
  void no_place_is_taken_for_a_command() {
    Stream<Place> places =
        Stream.concat(RohtakPack.MENU.blocks().stream(), RohtakPack.MENU.towns().stream())
            .flatMap(in -> RohtakPack.MENU.placesIn(in.code()).stream());

    assertThat(
            places
                .flatMap(
                    place ->
                        Stream.concat(
                            Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream()))
                .filter(name -> Command.in(name).isPresent()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "हां",
        "हाँ",
        "जी",
        "Haan ji",
        "ok",
        "ठीक है",
        "👍🏽",
        "👍 👍",
        "✔️",
        "👍 हां जी",
        "👍 ok",
        "हो गया",
        "हां जी हो गई",
        "ok ji"
      })
  void yes(String typed) {
    assertThat(YesNo.in(typed)).contains(YesNo.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"नहीं", "ना", "न", "koni", "कोनी", "अभी नहीं", "No", "👎"})
  void no(String typed) {
    assertThat(YesNo.in(typed)).contains(YesNo.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "नाली",
        "नाम",
        "हांसी",
        "पानी नहीं आ रहा",
        "हां लेकिन बाद में",
        "👍 तीन दिन से पानी नहीं आ रहा",
        "👍 लेकिन पानी अब भी नहीं आ रहा",
        "✅ नई शिकायत",
        "ना ठीक है",
        "हां नहीं"
      })
  void neither_yes_nor_no(String typed) {
    assertThat(YesNo.in(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "९,9", "नं. ४,4", "4 no,4", "no 4,4", "दो,2", "pehla,1", "1️⃣,1", "10,10"})
  void numbers(String typed, int number) {
    assertThat(Numbers.in(typed)).isEqualTo(OptionalInt.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "2 दिन से", "वार्ड 9", "", "99999"})
  void not_numbers(String typed) {
    assertThat(Numbers.in(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "दुकान में आग लग गई",
        "बचाओ",
        "current lag gaya bache ko",
        "खंभे में करंट",
        "aag lagi hai",
        "two people drowned in the canal",
        "kitchen me cylinder fat gaya",
        "छोरे नै जहर खा लिया",
        "पति जान से मारने की धमकी दे रहा है",
        "मकान गिर गया आदमी मलबे में दबा है",
        "सांप ने काट लिया",
        "पत्नी बेहोश है, अस्पताल में खून की जांच नहीं हो रही",
        "करंट से बच्चा बेहोश हो गया, आगे भी करंट लगने का डर है",
        "मैं मरना चाहता हूं"
      })
  void danger(String typed) {
    assertThat(Danger.in(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "आगे बढ़ें",
        "आगरा रोड",
        "नाली साफ नहीं",
        "bijli nahi hai",
        "बिल की शिकायत",
        "खून की जांच की मशीन खराब है",
        "khoon ki kami ki goli nahi mili",
        "मोड़ पर रोज हादसे होते हैं",
        "धान डूब गया",
        "गैस एजेंसी का रेगुलेटर लीक करता है"
      })
  void no_danger(String typed) {
    assertThat(Danger.in(typed)).isFalse();
  }
}
