package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a district pack that the directory is made of. */
public enum TableFile {
  DEPARTMENTS,
  PLACES,
  POSTS,
  LADDERS;

  /** What a line of it tells of; a line of departments.csv has a department and a category. */
  public List<Kind> kinds() {
    return switch (this) {
      case DEPARTMENTS -> List.of(Kind.DEPARTMENT, Kind.CATEGORY);
      case PLACES -> List.of(Kind.PLACE);
      case POSTS -> List.of(Kind.POST);
      case LADDERS -> List.of(Kind.LADDER);
    };
  }

  /** Such as {@code departments.csv}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** The columns that are read and written, each once. */
  public List<Column> columns() {
    return kinds().stream()
        .map(Sheet::of)
        .flatMap(sheet -> Stream.concat(Stream.of(sheet.code()), sheet.columns().stream()))
        .distinct()
        .toList();
  }

  public static Optional<TableFile> named(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName().equals(fileName)).findFirst();
  }

  /** The table that has these headers, by the column only it has. */
  static Optional<TableFile> with(Set<String> headers) {
    return Stream.of(
            headers.contains(Column.CATEGORY_CODE.header()) ? DEPARTMENTS : null,
            headers.contains(Column.PLACE_ID.header()) ? PLACES : null,
            headers.contains(Column.POST_CODE.header()) ? POSTS : null,
            headers.contains(Column.POSTS.header()) ? LADDERS : null)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
