package in.namaste.gateway.sending;

import java.time.Duration;

/** What to do with a message that Meta refused. */
sealed interface Decision {

  /** Send it again after a while; others are not concerned. */
  record Again(Duration after) implements Decision {}

  /** Everything goes slower from now on, and this one again after a while. */
  record SlowDown(Duration after) implements Decision {}

  /**
   * Nothing of the scope is sent for a while, nothing is given up; then one message tries.
   *
   * @param operator somebody must act before it can go on
   */
  record Pause(Scope scope, Duration length, boolean operator) implements Decision {}

  /** The 24-hour window is closed: a template opens it. */
  record AskByTemplate() implements Decision {}

  /** This template cannot be used: another language or the general one may. */
  record OtherTemplate() implements Decision {}

  /** It will not be taken: set aside, for an operator to look at. */
  record Park() implements Decision {}

  /** What a pause holds back. */
  enum Scope {
    EVERYTHING,
    /** Only what nobody has just asked for: notices and templates. */
    STARTED;

    /** As the table {@code sending_pause} writes it. */
    String code() {
      return this == EVERYTHING ? "everything" : "started";
    }
  }
}
