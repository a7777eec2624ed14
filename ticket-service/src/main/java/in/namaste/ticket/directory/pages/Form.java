package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Problem;
import java.util.List;

/**
 * A form for one entry.
 *
 * @param code empty while it is to be added
 * @param version the one that is edited; 0 for none
 * @param name how the entry is called
 * @param back where the page came from
 * @param problems with the whole entry
 */
public record Form(
    Kind kind,
    String code,
    long version,
    String name,
    String back,
    List<Field> fields,
    List<Problem> problems) {

  public boolean fresh() {
    return version == 0;
  }

  /** Id of the first field that is to be mended; empty for none. */
  public String firstRefused() {
    return fields.stream()
        .filter(field -> !field.problems().isEmpty())
        .map(Field::id)
        .findFirst()
        .orElse("");
  }

  public boolean refused() {
    return !problems.isEmpty() || fields.stream().anyMatch(field -> !field.problems().isEmpty());
  }
}
