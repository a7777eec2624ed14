package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.OpenQuestion.Kind;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Command;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Later;
import in.namaste.gateway.words.Rating;
import in.namaste.gateway.words.TicketNumbers;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What words, photos and pins mean after we have said something about tickets. They belong to a
 * ticket only when there is one that they can be for; with two, the person is asked.
 */
final class Asked {
  private Asked() {}

  /** Typed words; empty when they answer nothing that was asked. */
  static Optional<Turn> answered(
      String words, Optional<Command> command, List<OpenQuestion> asked, Scene scene) {
    if (asked.isEmpty() || TicketNumbers.only(words).isPresent()) {
      return Optional.empty();
    }
    if (command.isPresent()) {
      return commanded(command.get(), asked, scene);
    }
    if (asked.size() == 1 && asked.getFirst().is(Kind.APPEAL)) {
      return Appealing.answered(words, asked.getFirst(), scene);
    }
    Optional<YesNo> answer = YesNo.in(words);
    if (answer.isPresent()) {
      return yesOrNo(answer.get(), words, asked, scene);
    }
    return scene.step() instanceof Resting
        ? rating(words, asked, scene).or(() -> said(words, asked, scene))
        : Optional.empty();
  }

  /** "Talk to a person" and "open it again" right after a question are about its ticket. */
  private static Optional<Turn> commanded(Command command, List<OpenQuestion> asked, Scene scene) {
    if (asked.size() != 1 || !asked.getFirst().invites()) {
      return Optional.empty();
    }
    OpenQuestion question = asked.getFirst();
    return switch (command) {
      case PERSON ->
          AfterTicket.find(question.ticketId(), scene).map(mine -> AfterTicket.talk(mine, scene));
      case REOPEN ->
          question.is(Kind.SOLVED)
              ? Optional.of(AfterTicket.unsolved(question.ticketId(), null, scene))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Turn> yesOrNo(
      YesNo answer, String words, List<OpenQuestion> asked, Scene scene) {
    if (asked.size() == 1 && asked.getFirst().is(Kind.WITHDRAW)) {
      String tap = answer == YesNo.YES ? Option.WITHDRAWN : Option.KEEP;
      return AfterTicket.tapped(new Option(tap, asked.getFirst().ticketId().toString()), scene);
    }
    List<OpenQuestion> questions =
        asked.stream().filter(one -> one.is(Kind.SOLVED) || one.is(Kind.OFFICER)).toList();
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    if (!certain(questions, asked, scene)) {
      return Optional.of(which(words, questions, scene));
    }
    OpenQuestion question = questions.getFirst();
    if (question.is(Kind.OFFICER)) {
      return scene.step() instanceof Resting
          ? Optional.of(given(question, List.of(), words, null, scene))
          : Optional.empty();
    }
    return Optional.of(
        answer == YesNo.YES
            ? AfterTicket.solved(question.ticketId(), scene)
            : AfterTicket.unsolved(question.ticketId(), null, scene));
  }

  /**
   * Whether a bare yes or no can be for one thing only: one question, nothing told since about
   * another ticket, no other ticket that still waits for a yes or no, no question of a complaint
   * being written.
   */
  private static boolean certain(
      List<OpenQuestion> questions, List<OpenQuestion> asked, Scene scene) {
    UUID ticket = questions.getFirst().ticketId();
    boolean othersWait =
        scene.known().tickets().stream()
            .filter(mine -> mine.awaitsConfirmation() || mine.awaitsAnswer())
            .anyMatch(mine -> !mine.ticketId().equals(ticket));
    return questions.size() == 1
        && asked.size() == 1
        && !othersWait
        && scene.step() instanceof Resting;
  }

  /** Which of the questions is answered? With one it is asked again, with its ticket's name. */
  private static Turn which(String words, List<OpenQuestion> questions, Scene scene) {
    List<MyTicket> waiting = ChoosingTicket.waiting(scene);
    if (waiting.size() > 1 && scene.step() instanceof Resting) {
      return scene.ask(new ChoosingTicket(List.of(), words, null));
    }
    return waiting.stream()
        .findFirst()
        .map(mine -> Status.shown(mine, scene))
        .orElseGet(
            () ->
                scene
                    .note(Phrase.ABOUT_TICKET, questions.getLast().number())
                    .end(AfterTicket.solvedQuestion(questions.getLast().ticketId(), scene)));
  }

  /** Numbers and stars are a rating beside other questions too; words only when alone. */
  private static Optional<Turn> rating(String words, List<OpenQuestion> asked, Scene scene) {
    List<OpenQuestion> ratings = asked.stream().filter(one -> one.is(Kind.RATING)).toList();
    boolean alone = asked.size() == 1;
    OptionalInt given = alone ? Rating.in(words) : Rating.number(words);
    if (ratings.size() != 1 || given.isEmpty()) {
      return Optional.empty();
    }
    return AfterTicket.find(ratings.getFirst().ticketId(), scene)
        .map(mine -> AfterTicket.rated(mine, given.getAsInt(), scene));
  }

  private static Optional<Turn> said(String words, List<OpenQuestion> asked, Scene scene) {
    Optional<OpenQuestion> only = only(asked, scene);
    boolean invited = asked.stream().anyMatch(OpenQuestion::invites);
    boolean officer = asked.stream().anyMatch(one -> one.is(Kind.OFFICER));
    if (!invited || (!officer && !Words.tellSomething(words))) {
      return Optional.empty();
    }
    if (only.isEmpty()) {
      return Optional.of(scene.ask(new ChoosingTicket(List.of(), words, null)));
    }
    OpenQuestion question = only.get();
    if (question.is(Kind.OFFICER) && Later.in(words)) {
      return Optional.of(scene.note(Phrase.ANSWER_LATER).end());
    }
    if (!question.is(Kind.SOLVED)) {
      return Optional.of(given(question, List.of(), words, null, scene));
    }
    return Optional.of(
        beginsWithNo(words)
            ? AfterTicket.unsolved(question.ticketId(), Words.clean(words), scene)
            : askAgain(words, question, scene));
  }

  static boolean beginsWithNo(String words) {
    return Fold.tokens(words).stream()
        .findFirst()
        .flatMap(YesNo::in)
        .filter(answer -> answer == YesNo.NO)
        .isPresent();
  }

  /** Neither yes nor no: the words are added and the question stays. */
  private static Turn askAgain(String words, OpenQuestion question, Scene scene) {
    return scene
        .intending(new Intent.AddEvidence(question.ticketId(), List.of(), Words.clean(words), null))
        .with(scene.conversation().asking(List.of(question)))
        .note(Phrase.WORDS_ADDED)
        .end(AfterTicket.solvedQuestion(question.ticketId(), scene));
  }

  /**
   * The one question that words, a photo or a pin can be for; empty when there is none, or when we
   * have spoken of several tickets.
   */
  private static Optional<OpenQuestion> only(List<OpenQuestion> asked, Scene scene) {
    List<OpenQuestion> inviting = asked.stream().filter(OpenQuestion::invites).toList();
    boolean othersSolved =
        inviting.size() == 1
            && inviting.getFirst().is(Kind.SOLVED)
            && scene.known().tickets().stream()
                .filter(MyTicket::awaitsConfirmation)
                .anyMatch(mine -> !mine.ticketId().equals(inviting.getFirst().ticketId()));
    return inviting.size() == 1 && asked.size() == 1 && !othersSolved
        ? Optional.of(inviting.getFirst())
        : Optional.empty();
  }

  /** Files, words or a pin that came unasked: for a ticket, if there is any they could be for. */
  static Optional<Turn> sent(
      List<Evidence> evidence, String words, Location pin, List<OpenQuestion> asked, Scene scene) {
    Optional<OpenQuestion> only = only(asked, scene);
    if (only.isPresent()) {
      return Optional.of(given(only.get(), evidence, words, pin, scene));
    }
    List<MyTicket> open = scene.known().tickets().stream().filter(MyTicket::open).toList();
    return switch (open.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(given(open.getFirst(), evidence, words, pin, scene));
      default -> Optional.of(scene.ask(new ChoosingTicket(evidence, words, pin)));
    };
  }

  /** What was sent after a question that stays until something else is said. */
  private static Turn given(
      OpenQuestion question, List<Evidence> evidence, String words, Location pin, Scene scene) {
    Scene still = scene.with(scene.conversation().asking(List.of(question)));
    return AfterTicket.given(
        question.ticketId(),
        question.number(),
        question.is(Kind.OFFICER),
        evidence,
        words,
        pin,
        still);
  }

  /** What was sent, for a ticket that the person has chosen. */
  static Turn given(
      MyTicket mine, List<Evidence> evidence, String words, Location pin, Scene scene) {
    return AfterTicket.given(
        mine.ticketId(), mine.number(), mine.awaitsAnswer(), evidence, words, pin, scene);
  }
}
