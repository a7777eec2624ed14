package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import in.namaste.ticket.directory.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An entry that was looked for.
 *
 * @param within the department or the place it is of; null for none
 */
public record Found(Named entry, Named within) {

  /**
   * The first of those that have each of the words in a name, a code, a keyword or an alias.
   *
   * @param query no word finds nothing
   */
  static List<Found> in(Directory directory, String query, int most) {
    List<String> words =
        Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    return Stream.of(Kind.DEPARTMENT, Kind.CATEGORY, Kind.POST, Kind.PLACE)
        .flatMap(kind -> directory.all(kind).stream())
        .map(Named.class::cast)
        .filter(entry -> !words.isEmpty() && words.stream().allMatch(text(entry)::contains))
        .limit(most)
        .map(entry -> new Found(entry, within(entry, directory)))
        .toList();
  }

  private static String text(Named entry) {
    Stream<String> own = Stream.of(entry.code(), entry.nameHi(), entry.nameEn());
    Stream<String> more =
        switch (entry) {
          case DepartmentPublished department ->
              Stream.of(department.shortHi(), department.shortEn());
          case CategoryPublished category ->
              Stream.concat(
                  Stream.of(category.shortHi(), category.shortEn()), category.keywords().stream());
          case PlacePublished place -> place.aliases().stream();
          case PostPublished post -> Stream.empty();
        };
    return String.join("\n", Stream.concat(own, more).toList()).toLowerCase(Locale.ROOT);
  }

  private static Named within(Named entry, Directory directory) {
    return switch (entry) {
      case DepartmentPublished department -> null;
      case CategoryPublished category ->
          directory.department(category.departmentCode()).orElse(null);
      case PostPublished post -> directory.department(post.departmentCode()).orElse(null);
      case PlacePublished place -> directory.place(place.parentCode()).orElse(null);
    };
  }

  /** Where it is edited. */
  public String address() {
    return "/desk/directory/entries/" + entry.kind().wireName() + "/" + entry.code();
  }
}
