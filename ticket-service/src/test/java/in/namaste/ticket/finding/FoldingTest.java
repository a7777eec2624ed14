package in.namaste.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "पानी, paani",
    "पानी, pani",
    "पानी, Paanee",
    "मोखरा, mokhra",
    "मोखरा, Mokhara",
    "बिजली, bijli",
    "सड़क, sadak",
    "सड़क, sarak",
    "कूड़ा, kooda",
    "कचरा, kachra",
    "नाली, naali",
    "गली, gali",
    "सीवर, sewer",
    "मीटर, meter",
    "वाटर, water",
    "नहीं, nahi",
    "नहीं, nahin",
    "चक्की, chakki",
    "पक्का, pakka",
    "सांपला, Sampla",
    "साँपला, Saampla",
    "फरमाणा, Farmana",
    "गिरावड़, Girawar",
    "गिरावड़, Girawad",
    "खरकड़ा, Kharkara",
    "बैंसी, Bainsi",
    "लाखन, lakhan",
    "कृपया, kripya",
    "कॉलोनी, colony",
    "रोड, road",
    "अस्पताल, aspatal",
    "खुर्द, Khurd",
    "१२, 12",
    "ज़मीन, zameen",
    "क्षेत्र, kshetra",
    "हसनगढ़, Hassangarh"
  })
  void aHindiAndALatinSpellingMeet(String hindi, String latin) {
    assertThat(meet(hindi, latin)).as("%s", Folding.words(hindi + " " + latin)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "पानी, bijli",
    "मोखरा, mokhri",
    "सड़क, sadhu",
    "मकान, dukan",
    "निदाना, Nindana",
    "कुताना, Kultana"
  })
  void differentWordsDoNot(String hindi, String latin) {
    assertThat(meet(hindi, latin)).as("%s", Folding.words(hindi + " " + latin)).isFalse();
  }

  @Test
  void wordsAreSplitAtWhatIsNoLetterAndKeepTheirMatras() {
    assertThat(Folding.words("पानी नहीं आता, 3 दिन से! Ward-4")).contains("pni", "3", "4", "vrd");
  }

  @Test
  void nothingIsLeftOfSigns() {
    assertThat(Folding.words("।।  -- 😀 ' \\ & | :*")).isEmpty();
    assertThat(Folding.query("'); drop table ticket; --"))
        .allSatisfy(variants -> assertThat(variants).allMatch(word -> word.matches("[a-z0-9]+")));
  }

  private static boolean meet(String one, String other) {
    Set<String> words = Folding.words(one);
    return !Collections.disjoint(words, Folding.words(other));
  }
}
