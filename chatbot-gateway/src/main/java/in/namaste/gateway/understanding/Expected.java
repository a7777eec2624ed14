package in.namaste.gateway.understanding;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message whose right answer was written down before the bot was asked, and what the bot says.
 *
 * @param departments codes of those that may be responsible; empty for a message without a problem
 * @param categories codes of the kinds of problem it may be
 * @param places none where no place of the district is named, one that is meant, or several where
 *     the words fit several and the citizen must be asked
 */
record Expected(
    String text,
    Set<String> departments,
    Set<String> categories,
    Set<String> places,
    boolean danger,
    Understood understood) {

  private static final int FIRST = 3;

  /** Reads messages as CSV: text, departments, categories, place (each joined by |), danger. */
  static List<Expected> read(InputStream file, Menu menu) throws IOException, BadInput {
    List<Expected> all = new ArrayList<>();
    for (Map<String, String> row : MessageTable.read(file, "text")) {
      all.add(
          new Expected(
              row.get("text"),
              codes(row, "departments"),
              codes(row, "categories"),
              codes(row, "place"),
              row.getOrDefault("danger", "no").equals("yes"),
              Understood.of(row.get("text"), menu)));
    }
    return all;
  }

  private static Set<String> codes(Map<String, String> row, String column) {
    Set<String> codes = new HashSet<>();
    Stream.of(row.getOrDefault(column, "").split("\\|", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    return codes;
  }

  boolean hasDepartment() {
    return !departments.isEmpty();
  }

  boolean hasCategory() {
    return !categories.isEmpty();
  }

  boolean hasPlace() {
    return !places.isEmpty();
  }

  /** Whether the words fit several places. */
  boolean mustAsk() {
    return places.size() > 1;
  }

  boolean firstDepartment() {
    return understood.departments().stream().limit(1).anyMatch(departments::contains);
  }

  boolean departmentInThree() {
    return understood.departments().stream().limit(FIRST).anyMatch(departments::contains);
  }

  boolean firstCategory() {
    return understood.categories().stream().limit(1).anyMatch(categories::contains);
  }

  boolean categoryInThree() {
    return understood.categories().stream().limit(FIRST).anyMatch(categories::contains);
  }

  /** Whether the place is taken, asked about among others, or rightly not seen. */
  boolean placeRight() {
    Set<String> found = new HashSet<>(understood.places().stream().map(Place::code).toList());
    return switch (understood.place()) {
      case PlaceMatch.Sure sure -> places.size() == 1 && places.contains(sure.place().code());
      case PlaceMatch.Ask ask -> !places.isEmpty() && found.containsAll(places);
      case PlaceMatch.Unknown unknown -> places.isEmpty();
    };
  }

  /** Whether a place is taken without a question that is not the one that is meant. */
  boolean placeTakenWrongly() {
    return understood.place() instanceof PlaceMatch.Sure && !placeRight();
  }

  /** Whether the citizen is asked about a place that nobody named. */
  boolean askedForNothing() {
    return places.isEmpty() && understood.asksPlace();
  }

  boolean dangerRight() {
    return danger == understood.danger();
  }
}
