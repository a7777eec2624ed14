package in.namaste.gateway.menu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.words.LocalWords;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real directory as a menu. */
class MenuTest {

  @Test
  void the_pack_of_rohtak_makes_a_ready_menu() {
    Menu menu = RohtakPack.MENU;

    assertThat(menu.ready()).isTrue();
    assertThat(menu.groups()).hasSize(10);
    assertThat(menu.blocks()).hasSize(5);
    assertThat(menu.towns()).hasSize(4);
    assertThat(menu.categoriesOf("MCR")).hasSize(10);
    assertThat(menu.office("phed-rohtak")).isPresent();
  }

  @Test
  void an_empty_directory_is_not_ready() {
    assertThat(Menu.EMPTY.ready()).isFalse();
  }

  @Test
  void what_is_inactive_is_not_offered() {
    var department =
        new Department("X", true, "क", "X", "क", "X", new MenuGroup(1, "क", "X"), "both", 0);
    var gone = new Category("X.A", false, "X", "क", "A", "क", "A", "minor", 48, List.of(), 0);

    Menu menu = Menu.of(List.of(department), List.of(gone), List.of(), List.of(), LocalWords.NONE);

    assertThat(menu.department("X")).isEmpty();
    assertThat(menu.groups()).isEmpty();
  }

  @Test
  void published_records_are_read_as_they_are() throws IOException {
    assertThat(example("PlacePublished", Place.class).aliases()).isNotEmpty();
    assertThat(example("DepartmentPublished", Department.class).menuGroup().number()).isEqualTo(1);
    assertThat(example("CategoryPublished", Category.class).hours()).isEqualTo(48);
    assertThat(example("OfficePublished", Office.class).departmentCode()).isEqualTo("PHED");
  }

  private static <T> T example(String type, Class<T> as) throws IOException {
    String path = "/contracts/examples/" + type + ".json";
    try (InputStream json = MenuTest.class.getResourceAsStream(path)) {
      return new ObjectMapper().readValue(json, as);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "तीन दिन से पानी नहीं आ रहा,RURAL,PHED.NOWATER",
    "paani koni aa rya,RURAL,PHED.NOWATER",
    "म्हारे गाम म्ह पाणी कोनी आंदा,RURAL,PHED.NOWATER",
    "नल से गंदा पानी आता है,URBAN,PHED.DIRTYWATER",
    "bijli nahi aa rahi subah se,RURAL,UHBVN.OUTAGE",
    "street light kharab hai,URBAN,MCR.STREETLIGHT",
    "गली में कूड़ा पड़ा है कोई उठाता नहीं,URBAN,MCR.GARBAGE",
    "सीवर ओवरफ्लो हो रहा है,URBAN,PHED.SEWER",
    "सड़क में गड्ढे हैं,RURAL,PWD.POTHOLE",
    "transformer jal gaya,RURAL,UHBVN.TRANSFORMER",
    "voltage bahut kam hai,URBAN,UHBVN.VOLTAGE",
    "बिजली का बिल गलत आया,URBAN,UHBVN.BILL",
    "property id me naam galat hai,URBAN,MCR.PROPERTYID",
    "आवारा कुत्ते बहुत हैं,URBAN,MCR.STRAY",
    "राशन नहीं मिल रहा डिपो पर,RURAL,FOOD.RATION",
    "budhapa pension nahi aayi,RURAL,SJE.PENSION",
  })
  void free_words_propose_the_right_kind_among_the_first_three(
      String words, Area area, String category) {
    assertThat(RohtakPack.MENU.suggestions().of(words, area))
        .extracting(suggestion -> suggestion.category().code())
        .contains(category)
        .hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "transformer jal gaya kal raat se,UHBVN.TRANSFORMER",
    "दुकान का ताला तोड़ कर नकदी ले गए,POLICE.PATROL",
    "कुत्तों ने बच्चे को काट लिया,MCR.STRAY",
    "जात का सर्टिफिकेट कोनी बण रया,REV.CERT",
    "गाळ म्ह खड़ंजा पाट रया सै,PANCH.STREET",
    "pati ki maut ke baad pension nahi lagi,SJE.WIDOW",
    "jio ka tower 3 din se band hai network nahi,DCO.OTHERAGENCY"
  })
  void what_people_say_for_the_words_of_the_departments_is_heard(String words, String category) {
    assertThat(RohtakPack.MENU.suggestions().of(words, null))
        .extracting(suggestion -> suggestion.category().code())
        .contains(category);
  }

  @Test
  void a_street_light_that_is_off_is_no_power_failure() {
    assertThat(RohtakPack.MENU.suggestions().of("street light nahi jal rahi", null))
        .extracting(suggestion -> suggestion.category().departmentCode())
        .doesNotContain("UHBVN");
  }

  @Test
  void each_proposal_says_which_words_led_to_it() {
    assertThat(RohtakPack.MENU.suggestions().of("सीवर ओवरफ्लो", null).getFirst().because())
        .contains("सीवर");
  }

  @Test
  void words_that_say_nothing_propose_nothing() {
    assertThat(RohtakPack.MENU.suggestions().of("asdf qwer", null)).isEmpty();
  }
}
