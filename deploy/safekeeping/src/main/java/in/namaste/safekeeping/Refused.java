package in.namaste.safekeeping;

/** The command cannot do its work; the message is what its user reads. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String sentence) {
    super(sentence);
  }

  public Refused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
