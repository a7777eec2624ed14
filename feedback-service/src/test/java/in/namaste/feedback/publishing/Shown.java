package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.publishing.CountedInMemory.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that the pages and files of offices, departments and the district show at one moment: sums of
 * parts, as {@code PublicFigures} and {@code PublishedTable} ask for them.
 *
 * @param questions the slices of each question: their parts as they are
 */
record Shown(Map<String, List<Map<Part, Seen>>> questions) {

  /**
   * A part of a slice.
   *
   * @param counts what is public of it
   * @param moved how many answers have ever come to it and gone from it, as it was watched
   */
  record Seen(Counts counts, long moved) {}

  /**
   * Looks at everything.
   *
   * @param departments of the offices at this moment
   */
  static Shown of(Map<Part, Seen> parts, Map<String, String> departments) {
    Function<Part, String> department = part -> departments.get(part.cell().office());
    Map<String, List<Map<Part, Seen>>> questions = new HashMap<>();
    Set<String> asked =
        parts.keySet().stream().map(part -> part.cell().question()).collect(Collectors.toSet());
    for (String question : asked) {
      Map<Part, Seen> all = those(parts, part -> part.cell().question().equals(question));
      List<Map<Part, Seen>> slices = new ArrayList<>(page(all, department));
      by(all, department).forEach(each -> slices.addAll(page(each, part -> part.cell().office())));
      by(all, part -> part.cell().office())
          .forEach(each -> slices.addAll(page(each, part -> part.cell().counter())));
      slices.addAll(by(all, Function.identity()));
      questions.put(question, slices.stream().distinct().toList());
    }
    return new Shown(questions);
  }

  /** What one page shows: all together, by the words of the question, by week and by its parts. */
  private static List<Map<Part, Seen>> page(Map<Part, Seen> place, Function<Part, String> part) {
    List<Map<Part, Seen>> slices = new ArrayList<>(List.of(place));
    slices.addAll(by(place, each -> each.cell().version()));
    slices.addAll(by(place, Part::week));
    slices.addAll(by(place, part));
    return slices;
  }

  private static Collection<Map<Part, Seen>> by(Map<Part, Seen> parts, Function<Part, ?> key) {
    return parts.keySet().stream().collect(Collectors.groupingBy(key)).values().stream()
        .<Map<Part, Seen>>map(these -> those(parts, Set.copyOf(these)::contains))
        .toList();
  }

  private static Map<Part, Seen> those(Map<Part, Seen> parts, Predicate<Part> wanted) {
    return parts.entrySet().stream()
        .filter(part -> wanted.test(part.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
