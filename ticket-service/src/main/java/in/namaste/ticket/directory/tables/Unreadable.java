package in.namaste.ticket.directory.tables;

/** A file from which no table can be read. */
public final class Unreadable extends RuntimeException {

  /** The reasons; {@code messages/directory_*.properties} has the words. */
  public enum Why {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    TOO_MANY_LINES,
    NOT_UTF8,
    NO_TEXT,
    BAD_QUOTES,
    NO_KNOWN_TABLE,
    HEADER_TWICE
  }

  private final Why why;
  private final String found;

  /**
   * @param found the line, the header or the limit, in figures and names; empty for nothing
   */
  Unreadable(Why why, String found) {
    super(why + " " + found);
    this.why = why;
    this.found = found;
  }

  public Why why() {
    return why;
  }

  public String found() {
    return found;
  }
}
