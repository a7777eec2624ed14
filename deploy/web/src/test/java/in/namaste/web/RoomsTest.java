package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.web.Rooms.Room;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsTest {

  @ParameterizedTest
  @CsvSource({
    "officer, desk new dashboard",
    "head, desk new replies directory dashboard",
    "calling-cell, desk new calls dashboard",
    "feedback-cell, dashboard feedback contacts",
    "district, desk new calls replies dashboard what-if feedback sending",
    "admin, desk new calls replies directory dashboard what-if feedback sending",
    "somebody, ''"
  })
  void everyone_is_led_to_what_they_may_open(String role, String keys) {
    assertThat(rooms(role, Language.EN).map(Room::key).toList())
        .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"HI, डेस्क", "EN, Desk"})
  void they_are_named_in_the_language_of_the_page(Language language, String name) {
    assertThat(rooms("officer", language))
        .first()
        .isEqualTo(new Room("desk", "http://desk/desk", name));
  }

  private static Stream<Room> rooms(String role, Language language) {
    return new Rooms(
            Set.of(role), language, "http://desk", "http://dashboard", "http://f", "http://g")
        .open().stream();
  }
}
