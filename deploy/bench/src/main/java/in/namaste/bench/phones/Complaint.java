package in.namaste.bench.phones;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shortest whole way of a new citizen from the first word to the ticket number. */
public final class Complaint {

  private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6,}-\\d");

  private Complaint() {}

  /**
   * Tells a complaint, waiting for each reply before the next answer.
   *
   * @return the ticket's number, once it was heard
   */
  public static String tell(Chat chat) {
    register(chat);
    describe(chat);
    return submit(chat);
  }

  /** Says who and where. */
  public static void register(Chat chat) {
    chat.say("नमस्ते रोहतक").hears("नाम");
    chat.say("अनीता देवी");
    chat.tap("area:rural");
    chat.tap("block:B-MEHAM");
    chat.tapFirst("place:");
  }

  /** Says what, up to the summary. */
  public static void describe(Chat chat) {
    chat.tapFirst("group:");
    chat.tapFirst("dept:");
    chat.tapFirst("cat:");
    chat.hears("पूरी बात");
    chat.say("शिव मंदिर वाली गली में तीन दिन से काम रुका है");
    chat.tap("photos:done");
    chat.hears("लोकेशन");
    chat.say("आगे");
  }

  /** Sends it and gives back the number. */
  public static String submit(Chat chat) {
    chat.tapFirst("submit:");
    return numberIn(chat.await("a ticket number", sent -> numberIn(sent).isPresent()))
        .orElseThrow();
  }

  /** The ticket number that a message names. */
  public static Optional<String> numberIn(Outgoing message) {
    Matcher found = NUMBER.matcher(message.words());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
