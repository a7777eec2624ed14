package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import java.util.List;

/**
 * How one kind of entry is written in cells, and read from them. An entry that is written and read
 * is the same entry.
 */
public abstract sealed class Sheet<E extends DirectoryEvent>
    permits DepartmentSheet, CategorySheet, PlaceSheet, PostSheet, LadderSheet {

  private final Column code;
  private final List<Column> columns;

  Sheet(Column code, Column... columns) {
    this.code = code;
    this.columns = List.of(columns);
  }

  /** The sheet for a kind of entry. */
  public static Sheet<?> of(Kind kind) {
    return switch (kind) {
      case DEPARTMENT -> new DepartmentSheet();
      case CATEGORY -> new CategorySheet();
      case PLACE -> new PlaceSheet();
      case POST -> new PostSheet();
      case LADDER -> new LadderSheet();
    };
  }

  /** The column that names the entry and never changes. */
  public Column code() {
    return code;
  }

  /** The other columns, in the order of a form. */
  public List<Column> columns() {
    return columns;
  }

  /** An entry with all that is wrong with it. */
  public record Reading(DirectoryEvent entry, List<Problem> problems) {}

  /** Reads an entry; where there are problems, it is none. */
  public Reading read(Cells cells, Stamp stamp) {
    var reader = new CellReader(cells);
    E entry = entry(reader.code(code), reader, stamp);
    return new Reading(entry, reader.problems());
  }

  /** Writes an entry of this kind, its code among the cells. */
  public Cells write(DirectoryEvent entry) {
    return cells(type().cast(entry)).with(code, entry.code());
  }

  /** The column that says whether the entry is offered. */
  public abstract Column active();

  /** The column that gives the place in a menu; null where there is none. */
  public abstract Column order();

  /** What stands in a new entry of which nothing else is said. */
  abstract Cells usual();

  /** The usual cells of a new entry that comes last. */
  public Cells usual(int order) {
    return order() == null ? usual() : usual().with(order(), Integer.toString(order));
  }

  abstract Class<E> type();

  abstract E entry(String code, CellReader cells, Stamp stamp);

  abstract Cells cells(E entry);

  static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  static String emptyIfAbsent(Integer number) {
    return number == null ? "" : number.toString();
  }

  static String emptyIfAbsent(String text) {
    return text == null ? "" : text;
  }
}
