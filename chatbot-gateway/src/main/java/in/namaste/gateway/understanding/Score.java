package in.namaste.gateway.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How often the bot is right, as lines of a table. */
final class Score {

  /** One figure: of the messages that it can be asked of, those that answer it. */
  private record Figure(
      String name, Predicate<Expected> askedOf, Predicate<Expected> such, boolean wanted) {

    String of(List<Expected> messages) {
      long all = messages.stream().filter(askedOf).count();
      long right = messages.stream().filter(askedOf).filter(such).count();
      return all == 0
          ? "-"
          : String.format(Locale.ROOT, "%d/%d %.1f%%", right, all, 100.0 * right / all);
    }

    boolean missed(Expected message) {
      return askedOf.test(message) && such.test(message) != wanted;
    }
  }

  private static final List<Figure> FIGURES =
      List.of(
          wanted("department in first three", Expected::hasDepartment, Expected::departmentInThree),
          wanted("department first", Expected::hasDepartment, Expected::firstDepartment),
          wanted("category in first three", Expected::hasCategory, Expected::categoryInThree),
          wanted("category first", Expected::hasCategory, Expected::firstCategory),
          wanted("place right or rightly asked", any -> true, Expected::placeRight),
          wanted("  of those that name one", Expected::hasPlace, Expected::placeRight),
          wanted("  of those that must be asked", Expected::mustAsk, Expected::placeRight),
          unwanted("place taken wrongly", any -> true, Expected::placeTakenWrongly),
          unwanted("asked though none is named", m -> !m.hasPlace(), Expected::askedForNothing),
          wanted("danger heard, or rightly not", any -> true, Expected::dangerRight));

  private Score() {}

  private static Figure wanted(String name, Predicate<Expected> askedOf, Predicate<Expected> such) {
    return new Figure(name, askedOf, such, true);
  }

  private static Figure unwanted(
      String name, Predicate<Expected> askedOf, Predicate<Expected> such) {
    return new Figure(name, askedOf, such, false);
  }

  /** A line for each figure. */
  static List<String> lines(List<Expected> messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.size() + " messages");
    FIGURES.forEach(
        figure ->
            lines.add(String.format(Locale.ROOT, "  %-32s %s", figure.name, figure.of(messages))));
    return lines;
  }

  /** A line for each thing that is not as it should be, with the message and the bot's answer. */
  static List<String> misses(List<Expected> messages) {
    List<String> lines = new ArrayList<>();
    for (Figure figure : FIGURES) {
      messages.stream()
          .filter(figure::missed)
          .map(
              m ->
                  String.join(
                      "\t",
                      figure.name.strip(),
                      m.text(),
                      "right: " + m.categories() + m.departments() + m.places(),
                      "bot: " + Answer.of(m.understood())))
          .forEach(lines::add);
    }
    return lines;
  }
}
