package in.namaste.gateway.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.words.WordLists;
import in.namaste.testing.district.SecondDistrict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What another district's people say is in its pack. */
class SecondDistrictTest {

  private final Menu menu = menu();

  @Test
  void its_places_are_found() {
    assertThat(menu.ready()).isTrue();
    assertThat(menu.finder().find("neelkhedi"))
        .isInstanceOfSatisfying(
            PlaceMatch.Sure.class,
            sure -> assertThat(sure.place().code()).isEqualTo("V-NEELKHERI"));
    assertThat(menu.finder().find("मोखरा")).isInstanceOf(PlaceMatch.Unknown.class);
  }

  @Test
  void places_outside_that_its_people_write_about_are_its_own() {
    assertThat(WordLists.ofPack(SecondDistrict.pack()).elsewhere())
        .containsExactly("motipur, मोतीपुर");
  }

  @Test
  void words_that_only_its_people_say_are_understood() {
    assertThat(menu.suggestions().of("झिरनी सूखी पड़ी है", null))
        .extracting(suggestion -> suggestion.category().code())
        .contains("WATER.DRY");
    assertThat(rohtak().suggestions().of("झिरनी", null)).isEmpty();
  }

  private static Menu rohtak() {
    return RohtakPack.MENU;
  }

  private static Menu menu() {
    try {
      return DistrictPack.menu(SecondDistrict.pack());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
