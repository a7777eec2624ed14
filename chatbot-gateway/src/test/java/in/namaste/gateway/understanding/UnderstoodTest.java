package in.namaste.gateway.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.places.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Messages as people write them, invented, with what a clerk of the district would make of each.
 */
class UnderstoodTest {

  /** One message and what is right; several departments where more than one may be responsible. */
  private record Expected(
      String text, List<String> departments, String place, boolean danger, Understood understood) {

    boolean findsDepartment() {
      return understood().departments().stream().limit(3).anyMatch(departments::contains);
    }

    boolean findsPlace() {
      return understood().places().stream().map(Place::code).anyMatch(place::equals);
    }

    boolean wrongPlace() {
      return !understood().asksPlace()
          && understood().places().stream().anyMatch(found -> !found.code().equals(place));
    }
  }

  private static final List<Expected> MESSAGES = messages();

  @Test
  void nineInTenFindTheirDepartmentAmongTheFirstThree() {
    List<Expected> problems =
        MESSAGES.stream().filter(message -> !message.departments().isEmpty()).toList();
    List<String> missed =
        problems.stream()
            .filter(message -> !message.findsDepartment())
            .map(Expected::text)
            .toList();

    assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(problems.size() / 10);
  }

  @Test
  void everyNamedPlaceIsFoundOrAskedAbout() {
    assertThat(MESSAGES)
        .filteredOn(message -> !message.place().isEmpty())
        .allMatch(Expected::findsPlace, "finds its place");
  }

  @Test
  void noPlaceIsTakenWithoutAQuestionThatNobodyNamed() {
    assertThat(MESSAGES).noneMatch(Expected::wrongPlace);
  }

  @Test
  void nobodyIsAskedAboutAPlaceThatTheWordsOfAProblemSoundLike() {
    assertThat(MESSAGES)
        .filteredOn(message -> message.place().isEmpty() && !message.departments().isEmpty())
        .noneMatch(message -> message.understood().asksPlace());
  }

  @Test
  void dangerIsHeardAndNotImagined() {
    assertThat(MESSAGES)
        .allMatch(message -> message.understood().danger() == message.danger(), "danger or none");
  }

  private static List<Expected> messages() {
    try (InputStream file =
            UnderstoodTest.class.getResourceAsStream("/understanding/messages.csv");
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file)) {
      List<Expected> messages = new ArrayList<>();
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        messages.add(
            new Expected(
                row.get("text"),
                row.get("departments").isEmpty()
                    ? List.of()
                    : List.of(row.get("departments").split("\\|", -1)),
                row.get("place"),
                row.get("danger").equals("yes"),
                Understood.of(row.get("text"), RohtakPack.MENU)));
      }
      return messages;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
