package in.namaste.ticket.signin;

import in.namaste.ticket.accounts.PasswordRule.Flaw;

/** A chosen password is not taken. */
class PasswordRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final Why why;

  PasswordRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  Why why() {
    return why;
  }

  /** Why it is not taken; each is said in its own words. */
  public enum Why {
    TOO_SHORT,
    TOO_LONG,
    ACCOUNT_NAME,
    COMMON,
    NOT_REPEATED,
    AS_BEFORE,
    CURRENT_WRONG,
    RESTING;

    static Why of(Flaw flaw) {
      return valueOf(flaw.name());
    }

    /** Whether the current password is at fault and not the new one. */
    public boolean isOfCurrent() {
      return this == CURRENT_WRONG || this == RESTING;
    }
  }
}
