package in.namaste.bench.feedback;

/** What a visitor hears after sending an answer. */
public enum Outcome {
  /** Thanks were said: the answer is in the log. */
  THANKED,
  /** The form came back with what was typed, to be sent again. */
  ASKED_AGAIN,
  /** Something else, or nothing. */
  UNHEARD
}
