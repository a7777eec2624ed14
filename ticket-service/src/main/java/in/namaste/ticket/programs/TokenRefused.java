package in.namaste.ticket.programs;

/** A change of a token is not made. */
public class TokenRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final Why why;

  TokenRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** Why it is not made; each is said in its own words. */
  public enum Why {
    NAME,
    TAKEN,
    SCOPES,
    ROLE,
    DEPARTMENT,
    DAYS,
    UNKNOWN
  }
}
