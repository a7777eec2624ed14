package in.namaste.ticket.finding;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for, as a query over {@code search_key.words}: each word typed must be in the
 * complaint, or in the name of its place or of what that lies in.
 */
public final class Sought {

  /** Shorter words stand for themselves alone, not for all that begin so. */
  private static final int SHORTEST_BEGINNING = 3;

  private record PlaceNames(Directory directory, Map<String, Set<String>> names) {}

  /** Of the directory as it was last asked about. */
  private static volatile PlaceNames lastNames;

  private Sought() {}

  /**
   * The query; empty when nothing typed is a word.
   *
   * @param department of which alone; null for all
   */
  public static String query(String typed, String department, Directory directory) {
    List<Set<String>> words = Folding.query(typed);
    if (words.isEmpty()) {
      return "";
    }
    Stream<String> each = words.stream().map(variants -> any(variants, directory));
    Stream<String> scope = department == null ? Stream.of() : Stream.of(scope(department));
    return Stream.concat(scope, each).collect(Collectors.joining(" & "));
  }

  /** The query for all of a department. */
  public static String scope(String department) {
    return quoted(department(department));
  }

  static String department(String code) {
    return "d/" + code;
  }

  static String place(String code) {
    return "p/" + code;
  }

  private static String any(Set<String> variants, Directory directory) {
    Set<String> places = new TreeSet<>();
    names(directory)
        .forEach(
            (code, names) -> {
              if (isNamed(names, variants)) {
                places.addAll(directory.placesIn(code));
              }
            });
    return Stream.concat(
            variants.stream().map(word -> quoted(word) + (isBeginning(word) ? ":*" : "")),
            places.stream().map(code -> quoted(place(code))))
        .collect(Collectors.joining(" | ", "(", ")"));
  }

  private static boolean isNamed(Set<String> names, Set<String> variants) {
    return names.stream()
        .anyMatch(
            name ->
                variants.stream()
                    .anyMatch(
                        each -> isBeginning(each) ? name.startsWith(each) : name.equals(each)));
  }

  /** The folded names of all places; folding them takes longer than any search. */
  private static Map<String, Set<String>> names(Directory directory) {
    PlaceNames known = lastNames;
    if (known == null || known.directory() != directory) {
      known =
          new PlaceNames(
              directory,
              directory.places().stream()
                  .collect(Collectors.toMap(PlacePublished::code, Sought::folded)));
      lastNames = known;
    }
    return known.names();
  }

  private static Set<String> folded(PlacePublished place) {
    Stream<String> aliases = place.aliases() == null ? Stream.of() : place.aliases().stream();
    return Stream.concat(Stream.of(place.nameHi(), place.nameEn()), aliases)
        .flatMap(name -> Folding.words(name).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isBeginning(String word) {
    return word.length() >= SHORTEST_BEGINNING && !Character.isDigit(word.charAt(0));
  }

  private static String quoted(String lexeme) {
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
