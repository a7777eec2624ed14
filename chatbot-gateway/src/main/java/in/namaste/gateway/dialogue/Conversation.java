package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Language;

/**
 * All that a conversation remembers between two messages, however many days lie between them.
 *
 * @param version rises with each turn
 * @param stopped the person said STOP: we start nothing ourselves
 * @param about the question about a ticket that was asked last; null when there is none
 */
public record Conversation(
    long version,
    Language language,
    boolean stopped,
    Step step,
    Registration registration,
    Draft draft,
    OpenQuestion about) {

  /** The conversation with a citizen never met. */
  public static Conversation begin() {
    return new Conversation(
        0, Language.HINDI, false, new Resting(), Registration.NONE, Draft.empty(1), null);
  }
}
