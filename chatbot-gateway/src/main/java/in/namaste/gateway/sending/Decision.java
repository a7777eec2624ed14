package in.namaste.gateway.sending;

import java.time.Duration;

/** What to do with a message that Meta refused. */
sealed interface Decision {

  /** Send it again after a while; others are not concerned. */
  record Again(Duration after) implements Decision {}

  /** Nothing can be sent for a while; every message waits. */
  record Pause(Duration length) implements Decision {}

  /** The 24-hour window is closed: a template opens it. */
  record AskByTemplate() implements Decision {}

  /** It will never be taken: set aside, for an operator to look at. */
  record Park() implements Decision {}
}
