package in.namaste.safekeeping.topics;

/** The topics of what could not be handled, as deploy/contracts names them. */
public final class LetterTopics {

  /** Where chatbot-gateway puts signed bodies that it cannot read. */
  public static final String PARKED = "whatsapp.parked";

  private static final String SUFFIX = ".dlq";

  private LetterTopics() {}

  /** Whether this is one of them. */
  public static boolean contain(String topic) {
    return topic.endsWith(SUFFIX) || topic.equals(PARKED);
  }
}
