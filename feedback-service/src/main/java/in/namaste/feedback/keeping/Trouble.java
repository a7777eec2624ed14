package in.namaste.feedback.keeping;

/** Why a form comes back although its fields are right. The texts stand in the message bundle. */
public enum Trouble {
  CHANGEDMEANWHILE(409),
  TOOMANY(422),
  AWAY(503);

  private final int status;

  Trouble(int status) {
    this.status = status;
  }

  /** The HTTP status that says the same. */
  int status() {
    return status;
  }
}
