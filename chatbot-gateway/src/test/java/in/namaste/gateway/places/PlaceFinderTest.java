package in.namaste.gateway.places;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.words.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real places of Rohtak as people type them, with the confusions that really happen. */
class PlaceFinderTest {
  private static PlaceMatch find(String typed) {
    return RohtakPack.MENU.finder().find(typed);
  }

  private static List<String> asked(String typed) {
    return find(typed) instanceof PlaceMatch.Ask ask
        ? ask.places().stream().map(Place::nameEn).toList()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "Titauli,Titoli",
    "Tatoli,Titoli",
    "टिटोली,Titoli",
    "Ritoli,Ritoli",
    "Girawad,Girawar",
    "Gorawar,Girawar",
    "Kharkada,Kharkara",
    "खरकडा,Kharkara",
    "Attail,Atail",
    "Kehrawar,Kharawar",
    "Rurkee,Rurki",
    "Mayna,Maina",
    "मयना,Maina",
    "saanghi,Sanghi",
    "Baisi,Bainsi",
    "Hasangarh,Hassangarh",
    "samar gopal pur,Samar Gopalpur",
    "बहुअकबरपुर,Bahu Akbarpur",
    "Khirwali,Khidwali",
    "Nidana,Nidana",
    "निंदाना,Nindana",
    "निगाना,Nigana",
    "Kutana,Kutana",
    "कुल्ताना,Kultana",
    "Baland,Baland",
    "बलियाना,Baliana",
    "Katesra,Katesra",
    "Katwada,Katwara",
    "मेरा गांव बहलबा है,Bahlba",
    "vpo titoli,Titoli",
    "basana kalanaur,Basana",
    "मोखरा खास महम,Mokhra Khas",
    "काहनी साढ़े सात,Kahni 7.5 Biswa",
    "kahni 7 1/2,Kahni 7.5 Biswa",
    "काहनी १२½,Kahni 12.5 Biswa",
    "ismaila 9b,Ismaila 9 B",
    "इस्माइला ९ बी,Ismaila 9 B",
    "ismaila-11B,Ismaila 11 B",
    "Kiloi khas,Kiloi Khas",
    "ward 9 rohtak,Ward 9",
    "W-7 sampla,Ward 7"
  })
  void a_clear_name_is_one_place(String typed, String name) {
    assertThat(find(typed))
        .isInstanceOfSatisfying(
            PlaceMatch.Sure.class, sure -> assertThat(sure.place().nameEn()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Jindran,Jindran|Jindran Kalan",
    "Kahni,Kahni 7.5 Biswa|Kahni 12.5 Biswa",
    "Ismaila,Ismaila 9 B|Ismaila 11 B",
    "Garhi,Garhi Sampla|Garhi Ballab|Garhi Bohar",
    "किलोई,Kiloi Khas|Kiloi Dopana",
    "Rithal,Rithal Narwal|Rithal Phougat",
    "Makroli,Makroli Kalan|Makroli Khurd",
    "Ghilod,Ghilor Kalan|Ghilor Khurd",
    "Bhainsru,Bhainsru Kalan|Bhainsru Khurd",
    "Sunaria,Sunaria Kalan|Sunaria Khurd",
    "फरमाणा,Farmana Khas|Farmana Badshahpur",
    "मदीना,Madina Gindhran|Madina Kaursan",
    "Mokhra,Mokhra Khas|Mokhra Roj|Mokhra Kheri",
    "Nidhana,Nidana|Nindana",
    "gaam Bahelba,Bahlba|Ballab",
    "Mehem,Meham|Municipal Committee Meham",
    "सापला,Sampla|Municipal Committee Sampla",
    "रोहतक,Rohtak|Municipal Corporation Rohtak"
  })
  void a_name_that_may_be_several_is_asked(String typed, String names) {
    assertThat(asked(typed)).contains(names.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Delhi", "Panipat", "Jhajjar", "xyz", "गांव", "12", "", "."})
  void what_is_no_place_of_the_list_is_unknown(String typed) {
    assertThat(find(typed)).isInstanceOf(PlaceMatch.Unknown.class);
  }

  @Test
  void no_spelling_of_the_pack_leads_to_another_place() {
    assertThat(villages()).hasSize(136).allSatisfy(PlaceFinderTest::isFoundByEachOfItsNames);
  }

  private static Stream<Place> villages() {
    return Stream.concat(RohtakPack.MENU.blocks().stream(), RohtakPack.MENU.towns().stream())
        .flatMap(in -> RohtakPack.MENU.placesIn(in.code()).stream())
        .filter(Place::village);
  }

  private static Stream<String> names(Place village) {
    return Stream.concat(Stream.of(village.nameHi(), village.nameEn()), village.aliases().stream());
  }

  private static void isFoundByEachOfItsNames(Place village) {
    names(village)
        .forEach(
            name -> {
              assertThat(find(name).places()).as(name).contains(village);
            });
  }

  /** What people vary, by the rules of language.md §1, in either script. */
  private static final String[][] SLIPS = {
    {"aa", "a"}, {"a", "aa"}, {"i", "ee"}, {"u", "oo"}, {"e", "ai"}, {"o", "au"}, {"o", "ou"},
    {"r", "d"}, {"d", "r"}, {"bh", "b"}, {"dh", "d"}, {"th", "t"}, {"kh", "k"}, {"gh", "g"},
    {"ph", "f"}, {"w", "v"}, {"sh", "s"}, {"s", "ss"}, {"n", "m"}, {"n", ""}, {"a", "e"},
    {"i", "e"}, {"h", ""}, {"a", ""}, {"ी", "ि"}, {"ू", "ु"}, {"ौ", "ो"}, {"ै", "े"},
    {"ण", "न"}, {"न", "ण"}, {"ड़", "ड"}, {"ड़", "र"}, {"ल", "ळ"}, {"ं", ""}, {"ठ", "ट"},
    {"भ", "ब"}, {"ख", "क"}, {"ध", "द"}, {"ा", ""}, {"ो", "े"}
  };

  @Test
  void no_slip_in_the_name_of_a_village_leads_to_another_without_a_question() {
    Set<String> names =
        villages().flatMap(PlaceFinderTest::names).map(Fold::plain).collect(Collectors.toSet());
    List<String> taken =
        villages()
            .flatMap(
                village ->
                    Stream.of(village.nameEn().toLowerCase(Locale.ROOT), village.nameHi())
                        .flatMap(PlaceFinderTest::slips)
                        .filter(typed -> !names.contains(Fold.plain(typed)))
                        .filter(
                            typed ->
                                find(typed) instanceof PlaceMatch.Sure sure
                                    && !sure.place().equals(village))
                        .map(typed -> typed + " of " + village.nameEn()))
            .toList();

    assertThat(taken).isEmpty();
  }

  private static Stream<String> slips(String name) {
    return Stream.of(SLIPS)
        .filter(slip -> name.indexOf(slip[0], 1) > 0)
        .map(
            slip -> {
              int at = name.indexOf(slip[0], 1);
              return name.substring(0, at) + slip[1] + name.substring(at + slip[0].length());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pilani", "Mungana", "Dobhi", "Simla", "Chamari", "Kansal", "Sanghera"})
  void a_village_elsewhere_that_ends_otherwise_is_not_taken_for_ours(String typed) {
    assertThat(find(typed)).isNotInstanceOf(PlaceMatch.Sure.class);
  }
}
