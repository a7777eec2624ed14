package in.namaste.gateway.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.RohtakPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Messages as people write them, invented, with what a clerk of the district would make of each.
 */
class UnderstoodTest {

  private static final List<Expected> MESSAGES = read("messages");

  @Test
  void nineInTenFindTheirDepartmentAmongTheFirstThree() {
    List<Expected> problems = MESSAGES.stream().filter(Expected::hasDepartment).toList();
    List<String> missed =
        problems.stream()
            .filter(message -> !message.departmentInThree())
            .map(Expected::text)
            .toList();

    assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(problems.size() / 10);
  }

  @Test
  void everyNamedPlaceIsFoundOrAskedAbout() {
    assertThat(MESSAGES)
        .filteredOn(Expected::hasPlace)
        .allMatch(Expected::placeRight, "finds its place");
  }

  @Test
  void noPlaceIsTakenWithoutAQuestionThatNobodyNamed() {
    assertThat(MESSAGES).noneMatch(Expected::placeTakenWrongly);
  }

  @Test
  void nobodyIsAskedAboutAPlaceThatTheWordsOfAProblemSoundLike() {
    assertThat(MESSAGES).filteredOn(Expected::hasDepartment).noneMatch(Expected::askedForNothing);
  }

  @Test
  void dangerIsHeardAndNotImagined() {
    assertThat(MESSAGES).allMatch(Expected::dangerRight, "danger or none");
  }

  private static List<Expected> read(String set) {
    String file = "/understanding/" + set + ".csv";
    try (InputStream messages = UnderstoodTest.class.getResourceAsStream(file)) {
      return Expected.read(messages, RohtakPack.MENU);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadInput bad) {
      throw new IllegalStateException(bad);
    }
  }
}
