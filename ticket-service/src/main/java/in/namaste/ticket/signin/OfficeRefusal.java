package in.namaste.ticket.signin;

/**
 * Why nobody comes in from the office's own sign-in.
 *
 * @param name what the office's server calls the person; empty when it did not get so far
 * @param address where to go on when it works another time; empty for the desk
 */
record OfficeRefusal(Why why, String name, String address) {

  /** Why; each is said in its own words. */
  public enum Why {
    /** No account has this name. */
    UNKNOWN(403),
    /** The account was switched off. */
    DISABLED(403),
    /** The sign-in was not completed as it was begun, or was given up. */
    NOT_COMPLETED(401),
    /** The office's server does not answer. */
    UNREACHABLE(503);

    private final int status;

    Why(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
