package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import java.util.List;

/**
 * One field of a form.
 *
 * @param id of the element; a column may have several fields
 * @param input how it is asked for: text, lines, hidden, or choice
 * @param step number of the step of a ladder; 0 for any other field
 * @param lang language of what is typed; empty for that of the page
 * @param most length; 0 for no limit of its own
 */
public record Field(
    Column column,
    String id,
    String input,
    String value,
    int step,
    String lang,
    int most,
    List<Choice> choices,
    List<Problem> problems) {}
