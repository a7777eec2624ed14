package in.namaste.ticket.replies;

/** A ready reply that cannot be kept as it is, with the reason a person is told. */
public final class ReplyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a reply is refused. */
  public enum Why {
    SOMETHING_MISSING,
    TITLE_TOO_LONG,
    WORDS_TOO_LONG,
    /** Something in curly brackets that no ticket fills. */
    PLACE_UNKNOWN,
    /** A number that looks like somebody's. */
    PERSONAL,
    CHANGED_MEANWHILE,
    NOT_YOURS
  }

  private final Why why;

  public ReplyRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
