package in.namaste.gateway.understanding;

import in.namaste.gateway.places.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the bot makes of a message, as a row of CSV. */
final class Answer {
  static final List<String> COLUMNS =
      List.of(
          "department",
          "category",
          "place",
          "departments",
          "categories",
          "places",
          "place_asked",
          "danger",
          "because");

  private static final String SEVERAL = "|";

  private Answer() {}

  static Map<String, String> of(Understood understood) {
    List<String> places = understood.places().stream().map(Place::code).toList();
    Map<String, String> row = new TreeMap<>();
    row.put("department", understood.departments().stream().findFirst().orElse(""));
    row.put("category", understood.categories().stream().findFirst().orElse(""));
    row.put("place", place(places, understood.asksPlace()));
    row.put("departments", String.join(SEVERAL, understood.departments()));
    row.put("categories", String.join(SEVERAL, understood.categories()));
    row.put("places", String.join(SEVERAL, places));
    row.put("place_asked", understood.asksPlace() ? "yes" : "no");
    row.put("danger", understood.danger() ? "yes" : "no");
    row.put("because", understood.because());
    return row;
  }

  /** A single place that is asked about must not look as if it were taken. */
  private static String place(List<String> codes, boolean asked) {
    return asked && codes.size() == 1 ? codes.getFirst() + SEVERAL : String.join(SEVERAL, codes);
  }
}
