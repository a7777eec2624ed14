package in.namaste.ticket.desk.entry;

/** What can be wrong with a new complaint, in the order of the form. */
public enum EntryProblem {
  NAME_MISSING("name"),
  NAME_TOO_LONG("name"),
  PHONE_MISSING("phone"),
  PHONE_UNREADABLE("phone"),
  PLACE_UNKNOWN("place"),
  PLACE_UNCLEAR("place"),
  CATEGORY_MISSING("category"),
  WORDS_MISSING("words"),
  WORDS_TOO_LONG("words");

  private final String field;

  EntryProblem(String field) {
    this.field = field;
  }

  /** The field it stands beside. */
  public String field() {
    return field;
  }
}
