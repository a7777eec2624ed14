package in.namaste.feedback.form;

/** Why a form comes back to the person who sent it. The texts stand in the message bundle. */
public enum Problem {
  UNANSWERED(422),
  TOOLONG(422),
  PHONE(422),
  STALE(422),
  AWAY(503);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status that says the same. */
  int status() {
    return status;
  }
}
