package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Redaction;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a citizen says about a ticket that exists, whatever else is being talked about. */
final class AfterTicket {
  private AfterTicket() {}

  /** "Is it really solved?", answered by a tap that carries the ticket's id. */
  static Reply solvedQuestion(UUID ticketId, String words, Scene scene) {
    return new Reply.Buttons(
        words,
        List.of(
            new Button(Option.id(Option.SOLVED, ticketId), scene.say(Phrase.SOLVED_YES)),
            new Button(Option.id(Option.UNSOLVED, ticketId), scene.say(Phrase.SOLVED_NO))));
  }

  /** A tap on that question, at any step and however late; empty for any other tap. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    if (option.is(Option.SOLVED)) {
      return option.ticket().map(ticket -> solved(ticket, scene));
    }
    return option.is(Option.UNSOLVED)
        ? option.ticket().map(ticket -> unsolved(ticket, null, scene))
        : Optional.empty();
  }

  /** Words after a notice that asked something, before anything else was said. */
  static Optional<Turn> typed(String words, OpenQuestion about, Scene scene) {
    if (about.kind() == OpenQuestion.Kind.SOLVED) {
      Optional<YesNo> answer = YesNo.in(words);
      if (answer.isPresent()) {
        return Optional.of(
            answer.get() == YesNo.YES
                ? solved(about.ticketId(), scene)
                : unsolved(about.ticketId(), null, scene));
      }
    }
    if (!(scene.step() instanceof Resting) || !Words.tellSomething(words)) {
      return Optional.empty();
    }
    if (about.kind() == OpenQuestion.Kind.MORE) {
      return Optional.of(added(about, List.of(), words, null, scene));
    }
    return Optional.of(
        beginsWithNo(words)
            ? unsolved(about.ticketId(), Words.clean(words), scene)
            : askAgain(words, about, scene));
  }

  private static boolean beginsWithNo(String words) {
    return YesNo.in(Fold.tokens(words).getFirst()).filter(a -> a == YesNo.NO).isPresent();
  }

  /** Neither yes nor no: the words are added and the question stays. */
  private static Turn askAgain(String words, OpenQuestion about, Scene scene) {
    return scene
        .intending(new Intent.AddEvidence(about.ticketId(), List.of(), Words.clean(words), null))
        .with(scene.conversation().asking(about))
        .note(Phrase.WORDS_ADDED)
        .end(solvedQuestion(about.ticketId(), scene.say(Phrase.ASK_SOLVED), scene));
  }

  private static Turn solved(UUID ticketId, Scene scene) {
    return isClosed(ticketId, scene)
        ? answered(scene.note(Phrase.ALREADY_CLOSED))
        : answered(scene.intending(new Intent.ConfirmResolution(ticketId)));
  }

  private static Turn unsolved(UUID ticketId, String reason, Scene scene) {
    Scene asked = scene.intending(new Intent.RequestReopening(ticketId, reason));
    return answered(isClosed(ticketId, scene) ? asked.note(Phrase.REOPENING_ASKED) : asked);
  }

  /** The notice that follows is the answer; a complaint being written goes on where it was. */
  private static Turn answered(Scene scene) {
    if (scene.step() instanceof Resting) {
      return scene.end();
    }
    return (scene.notes().isEmpty() ? scene.note(Phrase.BACK_TO_YOURS) : scene).askAgain();
  }

  private static boolean isClosed(UUID ticketId, Scene scene) {
    return scene.known().tickets().stream()
        .anyMatch(ticket -> ticket.ticketId().equals(ticketId) && ticket.closed());
  }

  /** Evidence, words or a pin for a ticket that the last notice asked about. */
  static Turn added(
      OpenQuestion about, List<Evidence> evidence, String words, Location pin, Scene scene) {
    Scene still = scene.with(scene.conversation().asking(about));
    return added(about.ticketId(), about.number(), evidence, words, pin, still);
  }

  /** Evidence, words or a pin for an open ticket. */
  static Turn added(
      MyTicket ticket, List<Evidence> evidence, String words, Location pin, Scene scene) {
    return added(ticket.ticketId(), ticket.number(), evidence, words, pin, scene);
  }

  private static Turn added(
      UUID ticketId,
      String number,
      List<Evidence> evidence,
      String words,
      Location pin,
      Scene scene) {
    boolean secret = words != null && Redaction.clean(words).found();
    Scene said = secret ? scene.note(Phrase.REDACTED) : scene;
    String kept = words == null ? null : Words.clean(words);
    return said.intending(new Intent.AddEvidence(ticketId, evidence, kept, pin))
        .rest(Phrase.ADDED_TO, number);
  }
}
