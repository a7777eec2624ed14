package in.namaste.ticket.directory.editing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How an entry would differ from what it was.
 *
 * @param fields what is another; of a new entry all that is said
 */
public record Difference(Sort sort, Kind kind, String code, List<Field> fields) {

  /** What becomes of the entry. The names in small letters stand in the history. */
  public enum Sort {
    ADDED,
    CHANGED,
    DEACTIVATED,
    REACTIVATED
  }

  /**
   * A field.
   *
   * @param before empty for nothing
   * @param after empty for nothing
   */
  public record Field(Column column, String before, String after) {

    private static final Set<Column> WORDS =
        EnumSet.of(
            Column.AREA,
            Column.DEPT_ACTIVE,
            Column.CLASS,
            Column.CATEGORY_ACTIVE,
            Column.LEVEL,
            Column.SELECTABLE,
            Column.HELD,
            Column.ACTIVE);

    /** Whether it holds one of a few words, such as {@code yes}, that pages say in a language. */
    @JsonIgnore
    public boolean isWord() {
      return WORDS.contains(column);
    }
  }

  /**
   * Compares two versions of an entry.
   *
   * @param before null for a new entry
   */
  static Difference of(DirectoryEvent before, DirectoryEvent after) {
    Sheet<?> sheet = Sheet.of(after.kind());
    Cells old = before == null ? Cells.NONE : sheet.write(before);
    Cells present = sheet.write(after);
    List<Field> fields =
        sheet.columns().stream()
            .filter(column -> !old.at(column).equals(present.at(column)))
            .map(column -> new Field(column, old.at(column), present.at(column)))
            .toList();
    return new Difference(sort(before, after), after.kind(), after.code(), fields);
  }

  private static Sort sort(DirectoryEvent before, DirectoryEvent after) {
    if (before == null) {
      return Sort.ADDED;
    }
    if (before.active() == after.active()) {
      return Sort.CHANGED;
    }
    return after.active() ? Sort.REACTIVATED : Sort.DEACTIVATED;
  }

  public String key() {
    return kind.key(code);
  }
}
