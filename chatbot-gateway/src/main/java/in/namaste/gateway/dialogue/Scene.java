package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Texts;
import in.namaste.gateway.words.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One turn of a conversation while it is being thought out: what was known before, what has been
 * noted to say before the next question, and what must be done. Each method gives a new scene.
 *
 * @param notes sentences that go before the next question, in the same message
 */
record Scene(Conversation conversation, Known known, List<String> notes, List<Intent> intents) {

  Scene {
    notes = List.copyOf(notes);
    intents = List.copyOf(intents);
  }

  static Scene of(Conversation conversation, Known known) {
    return new Scene(conversation, known, List.of(), List.of());
  }

  Menu menu() {
    return known.menu();
  }

  Language language() {
    return conversation.language();
  }

  Step step() {
    return conversation.step();
  }

  Registration registration() {
    return conversation.registration();
  }

  Draft draft() {
    return conversation.draft();
  }

  String say(Phrase phrase, Object... values) {
    return Texts.in(language()).say(phrase, this::named, values);
  }

  /** What the bundles call by a name. */
  private String named(String slot) {
    OurDistrict district = known.district();
    return switch (slot) {
      case "district" -> district.name().in(language());
      case "greeting" -> district.greeting().in(language());
      case "village" -> district.village().in(language());
      case "number" -> district.number();
      case "otherLanguage" -> district.offersSeveral() ? say(Phrase.OTHER_LANGUAGE) : "";
      case "otherLanguageWord" -> district.offersSeveral() ? say(Phrase.OTHER_LANGUAGE_WORD) : "";
      default -> throw new IllegalArgumentException("No words for {" + slot + "}");
    };
  }

  /** The command that somebody writes, if it is one. */
  Optional<Command> command(String words) {
    return step() instanceof AskingName
        ? known.district().commandBesideNames(words)
        : known.district().command(words);
  }

  Scene with(Conversation other) {
    return new Scene(other, known, notes, intents);
  }

  Scene writing(Draft draft) {
    return with(conversation.writing(draft));
  }

  /** Remembers who the person is, and tells the rest of the product once all is known. */
  Scene knowing(Registration person) {
    Scene next = with(conversation.of(person));
    return person.complete() && !person.equals(registration())
        ? next.intending(
            new Intent.RegisterCitizen(person.name(), person.area(), person.placeCode()))
        : next;
  }

  Scene note(Phrase phrase, Object... values) {
    return noteWords(say(phrase, values));
  }

  /** Says it before all that was noted. */
  Scene noteFirst(Phrase phrase) {
    var more = new ArrayList<>(notes);
    more.addFirst(say(phrase));
    return new Scene(conversation, known, more, intents);
  }

  Scene noteWords(String words) {
    var more = new ArrayList<>(notes);
    more.add(words);
    return new Scene(conversation, known, more, intents);
  }

  /** Says nothing of what was noted: what is done speaks for itself. */
  Scene quiet() {
    return new Scene(conversation, known, List.of(), intents);
  }

  Scene intending(Intent intent) {
    var more = new ArrayList<>(intents);
    more.add(intent);
    return new Scene(conversation, known, notes, more);
  }

  /** Ends the turn with the question of a step, the notes before it in one message if they fit. */
  Turn ask(Step next) {
    Scene there = with(conversation.at(next));
    return there.finish(Option.marked(next.question(there), there.draft().number()));
  }

  /** Ends the turn with the question that stands. */
  Turn askAgain() {
    return ask(step());
  }

  /** Ends the turn with the first thing that is still missing. */
  Turn askNext() {
    return ask(Path.next(this));
  }

  /** Ends the turn with nothing asked any more. */
  Turn rest(Phrase phrase, Object... values) {
    return with(conversation.at(new Resting())).note(phrase, values).end();
  }

  /** Ends the turn where it is, with the notes alone. */
  Turn end() {
    List<Reply> said =
        notes.isEmpty() ? List.of() : List.of(new Reply.Text(String.join("\n\n", notes)));
    return new Turn(conversation, said, intents);
  }

  /**
   * Ends the turn where it is, with a reply after the notes, which may be answered by its options.
   */
  Turn end(Reply reply) {
    return with(conversation.offering(Choices.offered(reply))).finish(reply);
  }

  private Turn finish(Reply reply) {
    String lead = String.join("\n\n", notes);
    List<Reply> said =
        reply.hasRoomFor(lead) ? List.of(reply.after(lead)) : List.of(new Reply.Text(lead), reply);
    return new Turn(conversation, said, intents);
  }
}
