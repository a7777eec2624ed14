package in.namaste.ticket.directory.editing;

import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Sheet;

/**
 * How somebody wants an entry to be.
 *
 * @param base the version it was seen in; {@link #NEW} for an entry that is to be added
 * @param cells what is to be changed; every other cell stays as it is
 */
public record Wish(Kind kind, String code, long base, Cells cells) {

  public static final long NEW = 0;

  /** That a new entry be added. */
  public static Wish add(Kind kind, String code, Cells cells) {
    return new Wish(kind, code, NEW, cells);
  }

  /** That one cell of an entry be another. */
  public static Wish set(DirectoryEvent entry, Column column, String text) {
    return change(entry, Cells.NONE.with(column, text));
  }

  /** That cells of an entry be others. */
  public static Wish change(DirectoryEvent entry, Cells cells) {
    return new Wish(entry.kind(), entry.code(), entry.version(), cells);
  }

  /** That an entry be offered, or no longer. */
  public static Wish offer(DirectoryEvent entry, boolean offered) {
    return set(entry, Sheet.of(entry.kind()).active(), offered ? "yes" : "no");
  }

  /** The same wish of somebody who saw this version. */
  public Wish seenIn(long version) {
    return new Wish(kind, code, version, cells);
  }

  public String key() {
    return kind.key(code);
  }
}
