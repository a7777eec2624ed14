package in.namaste.feedback.offices;

/** A change of an office that is not made, with the reason a person is told. */
public final class KeepingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it is refused. */
  public enum Why {
    /** Another office is called so, perhaps a closed one. */
    TAKEN,
    UNKNOWN,
    /** The office was changed after the page was opened. */
    CHANGEDMEANWHILE
  }

  private final Why why;

  KeepingRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  /** For a counter or an office that is not there. */
  public static KeepingRefused unknown() {
    return new KeepingRefused(Why.UNKNOWN);
  }

  public Why why() {
    return why;
  }
}
