package in.namaste.ticket.accounts;

/** A change of an account is not made. */
public class AccountRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final Why why;

  AccountRefused(Why why) {
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
    ROLE,
    DEPARTMENT,
    POST,
    OWN,
    UNKNOWN
  }
}
