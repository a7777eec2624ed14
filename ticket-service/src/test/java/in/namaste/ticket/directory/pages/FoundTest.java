package in.namaste.ticket.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.tables.TheRohtakPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an admin comes to one of hundreds of entries. */
class FoundTest {

  private static final int MOST = 100;
  private static final Directory ROHTAK = TheRohtakPack.directory();

  @ParameterizedTest
  @CsvSource({
    "phed.nowater, PHED.NOWATER",
    "पानी नहीं आ रहा, PHED.NOWATER",
    "paani nahi, PHED.NOWATER",
    "Kiloi, V-061670",
    "किलोई दो पाना, V-061670",
    "phed.head, PHED.HEAD",
    "forest, FOREST",
  })
  void byAnyOfItsNames(String query, String code) {
    assertThat(codes(query, MOST)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "पानी हवाईजहाज", "no such thing"})
  void whatNothingIsCalledFindsNothing(String query) {
    assertThat(codes(query, MOST)).isEmpty();
  }

  @Test
  void notMoreThanAskedFor() {
    assertThat(codes("a", 7)).hasSize(7);
  }

  @Test
  void eachSaysWhatItIsOf() {
    Found village = Found.in(ROHTAK, "V-061670", MOST).getFirst();

    assertThat(village.within().code()).isEqualTo("B-ROHTAK");
    assertThat(village.address()).isEqualTo("/desk/directory/entries/place/V-061670");
  }

  private static List<String> codes(String query, int most) {
    return Found.in(ROHTAK, query, most).stream().map(Found::entry).map(Named::code).toList();
  }
}
