package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Problem.Why;
import in.namaste.ticket.directory.tables.Table.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of a table say of single entries, and the lines that cannot be taken. */
public final class Parts {

  /**
   * What a table says of an entry.
   *
   * @param line its number in the file
   * @param cells of the columns that the file has
   */
  public record Part(Kind kind, String code, int line, Cells cells) {

    public String key() {
      return kind.key(code);
    }
  }

  /** A line that is left out. */
  public record Rejected(int line, String code, Problem problem) {}

  /** An empty cell in these says nothing: what is, stays. */
  private static final Set<Column> NEVER_EMPTY =
      Set.of(
          Column.DEPT_ORDER,
          Column.DEPT_ACTIVE,
          Column.CATEGORY_ORDER,
          Column.CATEGORY_ACTIVE,
          Column.SELECTABLE,
          Column.HELD,
          Column.ORDER,
          Column.ACTIVE);

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private Parts() {}

  public static Parts of(Table table) {
    var parts = new Parts();
    table.lines().forEach(line -> parts.add(line, table.file()));
    return parts;
  }

  public List<Part> taken() {
    return List.copyOf(parts.values());
  }

  public List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  private void add(Line line, TableFile file) {
    if (!line.fits()) {
      reject(line, "", Problem.of(Why.WRONG_WIDTH, ""));
      return;
    }
    for (Kind kind : file.kinds()) {
      Sheet<?> sheet = Sheet.of(kind);
      String code = line.cells().at(sheet.code());
      if (!code.isEmpty()) {
        add(new Part(kind, code, line.number(), part(line.cells(), sheet)), line, file);
      } else if (!isDepartmentWithoutCategory(kind)) {
        reject(line, "", new Problem(Why.EMPTY, sheet.code(), ""));
        return;
      }
    }
  }

  private static boolean isDepartmentWithoutCategory(Kind kind) {
    return kind == Kind.CATEGORY;
  }

  private void add(Part part, Line line, TableFile file) {
    Part before = parts.putIfAbsent(part.key(), part);
    boolean again = part.kind() == Kind.DEPARTMENT && file == TableFile.DEPARTMENTS;
    if (before != null && !(again && before.cells().equals(part.cells()))) {
      Why why = again ? Why.DIFFERS_ABOVE : Why.TWICE;
      reject(line, part.code(), Problem.of(why, Integer.toString(before.line())));
    }
  }

  private void reject(Line line, String code, Problem problem) {
    rejected.add(new Rejected(line.number(), code, problem));
  }

  private static Cells part(Cells line, Sheet<?> sheet) {
    Map<Column, String> part = new EnumMap<>(Column.class);
    line.written()
        .forEach(
            (column, text) -> {
              boolean ofIt = column == sheet.code() || sheet.columns().contains(column);
              if (ofIt && !(text.isEmpty() && NEVER_EMPTY.contains(column))) {
                part.put(column, text);
              }
            });
    return new Cells(part);
  }
}
