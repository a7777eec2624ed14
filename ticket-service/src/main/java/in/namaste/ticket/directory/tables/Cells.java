package in.namaste.ticket.directory.tables;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What is written in the columns of one line of a table or the fields of one form. Immutable. */
public record Cells(Map<Column, String> written) {

  public static final Cells NONE = new Cells(Map.of());

  public Cells {
    Map<Column, String> copy = new EnumMap<>(Column.class);
    copy.putAll(written);
    written = Collections.unmodifiableMap(copy);
  }

  /** What is written there; empty for nothing. */
  public String at(Column column) {
    return written.getOrDefault(column, "");
  }

  public Cells with(Column column, String text) {
    return with(new Cells(Map.of(column, text)));
  }

  /** These cells where the other ones say nothing. */
  public Cells with(Cells other) {
    Map<Column, String> both = new EnumMap<>(Column.class);
    both.putAll(written);
    both.putAll(other.written);
    return new Cells(both);
  }
}
