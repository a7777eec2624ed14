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

  /** Whoever waits for the command to end is not kept waiting: it ends here, still interrupted. */
  public static Refused interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new Refused("Interrupted.", cause);
  }
}
