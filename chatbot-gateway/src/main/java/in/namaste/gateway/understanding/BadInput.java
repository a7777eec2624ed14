package in.namaste.gateway.understanding;

/** What was given cannot be read; the message is one sentence for the person who gave it. */
final class BadInput extends Exception {

  private static final long serialVersionUID = 1L;

  BadInput(String sentence) {
    super(sentence);
  }

  BadInput(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
