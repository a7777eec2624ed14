package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.PickingTicket.Purpose;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.words.Send;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;

/** An appeal against a rejection: wished by a tap or a word, asked once why, and sent. */
final class Appealing {
  private Appealing() {}

  /** A tap about an appeal; empty for any other. */
  static Optional<Turn> tapped(Option option, MyTicket mine, Scene scene) {
    return switch (option.kind()) {
      case Option.APPEAL -> Optional.of(ask(mine, scene));
      case Option.APPEALED -> Optional.of(appealed(mine, null, scene));
      case Option.APPEAL_NOT -> Optional.of(left(mine, scene));
      default -> Optional.empty();
    };
  }

  /** "Appeal", typed: of the only one that it can be for, or of the one that is chosen. */
  static Turn wished(Scene scene) {
    List<MyTicket> fitting = Purpose.APPEAL.of(scene);
    if (fitting.size() > 1) {
      return scene.ask(new PickingTicket(Purpose.APPEAL, 0));
    }
    if (!fitting.isEmpty()) {
      return ask(fitting.getFirst(), scene);
    }
    if (!Purpose.REOPEN.of(scene).isEmpty()) {
      return AfterTicket.reopen(scene);
    }
    return scene.known().tickets().stream()
        .filter(MyTicket::rejected)
        .findFirst()
        .map(late -> tooLate(late, scene))
        .orElseGet(() -> AfterTicket.told(scene.note(Phrase.APPEAL_NO_REJECTION)));
  }

  /** Why is the decision wrong? */
  static Turn ask(MyTicket mine, Scene scene) {
    if (!mine.rejected()) {
      return AfterTicket.unsolved(mine.ticketId(), null, scene);
    }
    if (!mine.appealable()) {
      return tooLate(mine, scene);
    }
    return AfterTicket.asking(OpenQuestion.Kind.APPEAL, mine, AfterTicket.aside(scene))
        .end(
            new Reply.Buttons(
                scene.say(Phrase.ASK_APPEAL, TicketWords.name(mine, scene)),
                List.of(
                    AfterTicket.button(Option.APPEALED, mine.ticketId(), Phrase.APPEAL_NOW, scene),
                    AfterTicket.button(
                        Option.APPEAL_NOT, mine.ticketId(), Phrase.APPEAL_NOT, scene))));
  }

  /** What was typed after the question: yes and no, or why. */
  static Optional<Turn> answered(String words, OpenQuestion question, Scene scene) {
    Optional<MyTicket> mine = AfterTicket.find(question.ticketId(), scene);
    Optional<YesNo> plain = YesNo.in(words);
    if (plain.isPresent()) {
      return mine.map(
          ticket -> plain.get() == YesNo.YES ? appealed(ticket, null, scene) : left(ticket, scene));
    }
    if (Send.in(words)) {
      return mine.map(ticket -> appealed(ticket, null, scene));
    }
    return Words.tellSomething(words)
        ? mine.map(ticket -> appealed(ticket, Words.clean(words), scene))
        : Optional.empty();
  }

  private static Turn appealed(MyTicket mine, String words, Scene scene) {
    return mine.appealable()
        ? AfterTicket.answered(scene.intending(new Intent.RequestAppeal(mine.ticketId(), words)))
        : ask(mine, scene);
  }

  private static Turn left(MyTicket mine, Scene scene) {
    return AfterTicket.told(scene.note(Phrase.APPEAL_LEFT, mine.number()));
  }

  private static Turn tooLate(MyTicket mine, Scene scene) {
    return AfterTicket.aside(scene)
        .end(
            new Reply.Buttons(
                scene.say(Phrase.APPEAL_TOO_LATE, TicketWords.name(mine, scene)),
                List.of(
                    AfterTicket.button(Option.AGAIN, mine.ticketId(), Phrase.FILE_AGAIN, scene))));
  }
}
