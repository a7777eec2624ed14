package in.namaste.gateway.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.menu.RohtakPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages as people write them, invented, with what a clerk of the district would make of each.
 * Nobody looks at the held-out ones, so a failure of theirs names none.
 */
class UnderstoodTest {

  private static final Map<String, List<Expected>> SETS = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages",
        "tuning",
        "heldout",
        "voices-tuning",
        "voices-heldout",
        "more-tuning",
        "more-heldout"
      })
  void nineInTenFindTheirDepartmentAmongTheFirstThree(String set) {
    assertThat(share(set, Expected::hasDepartment, Expected::departmentInThree))
        .isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages",
        "tuning",
        "heldout",
        "voices-tuning",
        "voices-heldout",
        "more-tuning",
        "more-heldout"
      })
  void nineteenInTwentyHaveTheRightPlaceOrAreRightlyAsked(String set) {
    assertThat(share(set, any -> true, Expected::placeRight)).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "tuning", "voices-tuning", "more-tuning"})
  void noPlaceIsTakenWithoutAQuestionThatNobodyNamed(String set) {
    assertThat(read(set)).noneMatch(Expected::placeTakenWrongly);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "tuning", "voices-tuning", "more-tuning"})
  void nobodyIsAskedAboutAPlaceThatTheWordsOfAProblemSoundLike(String set) {
    assertThat(read(set)).noneMatch(Expected::askedForNothing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "tuning", "voices-tuning", "more-tuning"})
  void dangerIsHeardAndNotImagined(String set) {
    assertThat(read(set)).allMatch(Expected::dangerRight, "danger or none");
  }

  private static double share(String set, Predicate<Expected> of, Predicate<Expected> such) {
    List<Expected> all = read(set).stream().filter(of).toList();
    return (double) all.stream().filter(such).count() / all.size();
  }

  private static List<Expected> read(String set) {
    return SETS.computeIfAbsent(set, UnderstoodTest::file);
  }

  private static List<Expected> file(String set) {
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
