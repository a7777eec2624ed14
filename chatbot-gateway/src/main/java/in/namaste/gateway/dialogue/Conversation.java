package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;

/**
 * All that a conversation remembers between two messages, however many days lie between them.
 *
 * @param version rises with each turn
 * @param stopped the person said STOP: we start nothing ourselves
 * @param about the question about a ticket that was asked last; null when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conversation(
    long version,
    Language language,
    boolean stopped,
    Step step,
    Registration registration,
    Draft draft,
    OpenQuestion about) {

  public Conversation {
    language = language == null ? Language.HINDI : language;
    step = step == null ? new Resting() : step;
    registration = registration == null ? Registration.NONE : registration;
    draft = draft == null ? Draft.empty(1) : draft;
  }

  /** The conversation with a citizen never met. */
  public static Conversation begin() {
    return new Conversation(0, Language.HINDI, false, null, null, null, null);
  }

  Conversation nextTurn() {
    return new Conversation(version + 1, language, stopped, step, registration, draft, about);
  }

  Conversation in(Language other) {
    return new Conversation(version, other, stopped, step, registration, draft, about);
  }

  Conversation stopped(boolean now) {
    return new Conversation(version, language, now, step, registration, draft, about);
  }

  Conversation at(Step next) {
    return new Conversation(version, language, stopped, next, registration, draft, about);
  }

  Conversation of(Registration other) {
    return new Conversation(version, language, stopped, step, other, draft, about);
  }

  Conversation writing(Draft other) {
    return new Conversation(version, language, stopped, step, registration, other, about);
  }

  Conversation asking(OpenQuestion other) {
    return new Conversation(version, language, stopped, step, registration, draft, other);
  }
}
