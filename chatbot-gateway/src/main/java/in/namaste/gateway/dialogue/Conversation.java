package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import in.namaste.gateway.replies.Language;
import java.util.List;

/**
 * All that a conversation remembers between two messages, however many days lie between them.
 *
 * @param version rises with each turn
 * @param stopped the person said STOP: we start nothing ourselves
 * @param asked what we have said about tickets since the person last spoke, oldest first
 * @param offered what could be tapped in the last message about tickets, in its order
 * @param album how the photo before this message was answered; null when it was something else
 * @param lastSent the number of the draft that was sent last; 0 when none was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conversation(
    long version,
    Language language,
    boolean stopped,
    Step step,
    Registration registration,
    Draft draft,
    List<OpenQuestion> asked,
    List<Offered> offered,
    Album album,
    int lastSent) {

  /** A button or row under a message that is no question of a step. */
  record Offered(String id, String title) {}

  /** What was said to a photo; those that follow it at once get a shorter answer, or none. */
  enum Album {
    KEPT,
    FULL
  }

  public Conversation {
    language = language == null ? Language.HINDI : language;
    step = step == null ? new Resting() : step;
    registration = registration == null ? Registration.NONE : registration;
    draft = draft == null ? Draft.empty(1) : draft;
    asked = asked == null ? List.of() : List.copyOf(asked);
    offered = offered == null ? List.of() : List.copyOf(offered);
  }

  /** The conversation with a citizen never met. */
  public static Conversation begin(Language language) {
    return new Conversation(0, language, false, null, null, null, null, null, null, 0);
  }

  Conversation nextTurn() {
    return new Conversation(
        version + 1,
        language,
        stopped,
        step,
        registration,
        draft,
        asked,
        List.of(),
        null,
        lastSent);
  }

  Conversation in(Language other) {
    return new Conversation(
        version, other, stopped, step, registration, draft, asked, offered, album, lastSent);
  }

  Conversation stopped(boolean now) {
    return new Conversation(
        version, language, now, step, registration, draft, asked, offered, album, lastSent);
  }

  Conversation at(Step next) {
    return new Conversation(
        version, language, stopped, next, registration, draft, asked, offered, album, lastSent);
  }

  Conversation of(Registration other) {
    return new Conversation(
        version, language, stopped, step, other, draft, asked, offered, album, lastSent);
  }

  Conversation writing(Draft other) {
    return new Conversation(
        version, language, stopped, step, registration, other, asked, offered, album, lastSent);
  }

  Conversation asking(List<OpenQuestion> other) {
    return new Conversation(
        version, language, stopped, step, registration, draft, other, offered, album, lastSent);
  }

  Conversation offering(List<Offered> other) {
    return new Conversation(
        version, language, stopped, step, registration, draft, asked, other, album, lastSent);
  }

  /** The same, when what we last wrote has not reached the person: it cannot be answered. */
  public Conversation unread() {
    return asking(List.of()).offering(List.of());
  }

  Conversation afterPhoto(Album answered) {
    return new Conversation(
        version, language, stopped, step, registration, draft, asked, offered, answered, lastSent);
  }

  /** Nothing is known of the person any more but the language and which options were ours. */
  Conversation forgotten() {
    return new Conversation(
        version, language, false, null, null, Draft.empty(draft.number() + 1), null, null, null, 0);
  }

  /** The draft has become a complaint; the next one has the next number. */
  Conversation sent() {
    Draft next = Draft.empty(draft.number() + 1);
    return new Conversation(
        version,
        language,
        stopped,
        new Resting(),
        registration,
        next,
        asked,
        offered,
        album,
        draft.number());
  }
}
