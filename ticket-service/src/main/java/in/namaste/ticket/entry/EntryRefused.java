package in.namaste.ticket.entry;

/** An entry that cannot be kept as it is, with the reason a person is told. Nothing was kept. */
public final class EntryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why an entry is refused. */
  public enum Why {
    /** The role enters nothing. */
    NOT_YOURS,
    WORDS_TOO_LONG,
    NAME_TOO_LONG,
    PHONE_UNREADABLE,
    NOT_ON_EARTH
  }

  private final Why why;

  public EntryRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
