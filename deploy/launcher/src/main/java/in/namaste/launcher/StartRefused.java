package in.namaste.launcher;

/**
 * Why Namaste does not start, in one sentence that says what to do; shown to the user without a
 * stack trace.
 */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence for the person at the terminal
   */
  public StartRefused(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence for the person at the terminal
   * @param cause for tests and debuggers
   */
  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
