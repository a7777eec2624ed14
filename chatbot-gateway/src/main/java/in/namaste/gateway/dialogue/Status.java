package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.TicketNumbers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far a person's complaints are, and what can be done with each now. */
final class Status {
  private static final int SHOWN = 5;
  private static final int SHOWN_WORDS = 400;

  private Status() {}

  /** The only complaint whole, or a list to choose from; in the middle of another, words alone. */
  static Turn ofAll(Scene scene) {
    List<MyTicket> tickets = PickingTicket.Purpose.STATUS.of(scene);
    boolean numberComes = scene.known().unnumbered() > 0;
    if (tickets.isEmpty()) {
      return told(scene.note(numberComes ? Phrase.NUMBER_COMES : Phrase.NO_TICKETS));
    }
    return numbered(tickets, numberComes ? scene.note(Phrase.NUMBER_COMES) : scene);
  }

  private static Turn numbered(List<MyTicket> tickets, Scene scene) {
    if (tickets.size() == 1) {
      return shown(tickets.getFirst(), scene);
    }
    String lines =
        tickets.stream()
            .limit(SHOWN)
            .map(one -> line(one, scene))
            .collect(Collectors.joining("\n\n"));
    return resting(scene)
        ? scene.noteWords(lines).ask(new PickingTicket(PickingTicket.Purpose.STATUS, 0))
        : told(scene.noteWords(lines));
  }

  /**
   * The complaint whose number was typed. Of a number that is not the person's own nothing is said
   * but that; a slip is known by the check digit.
   */
  static Optional<Turn> numbered(String words, Scene scene) {
    Optional<TicketNumbers> only = TicketNumbers.only(words);
    Optional<TicketNumbers> typed = resting(scene) ? TicketNumbers.in(words) : only;
    Optional<MyTicket> mine =
        typed.filter(TicketNumbers::correct).flatMap(number -> own(number, scene));
    if (mine.isPresent()) {
      // Where a ticket is being chosen, its number chooses it.
      boolean choosing =
          scene.step() instanceof PickingTicket || scene.step() instanceof ChoosingTicket;
      return choosing ? Optional.empty() : Optional.of(shown(mine.get(), scene));
    }
    return only.map(
        number ->
            told(scene.note(number.correct() ? Phrase.NUMBER_NOT_YOURS : Phrase.NUMBER_MISTYPED)));
  }

  private static Optional<MyTicket> own(TicketNumbers number, Scene scene) {
    return scene.known().tickets().stream()
        .filter(ticket -> number.names(ticket.number()))
        .findFirst();
  }

  /** One complaint with its buttons. A complaint being written goes on after it. */
  static Turn shown(MyTicket mine, Scene scene) {
    Scene told = whole(mine, scene);
    if (!resting(scene)) {
      return mine.awaitsConfirmation()
          ? told.end(AfterTicket.solvedQuestion(mine.ticketId(), scene))
          : told.askAgain();
    }
    Scene there = told.with(told.conversation().at(new Resting()));
    if (mine.awaitsConfirmation()) {
      return AfterTicket.asking(OpenQuestion.Kind.SOLVED, mine, there)
          .end(AfterTicket.solvedQuestion(mine.ticketId(), scene));
    }
    if (mine.awaitsAnswer()) {
      there = AfterTicket.asking(OpenQuestion.Kind.OFFICER, mine, there);
    }
    return there.end(new Reply.Buttons(scene.say(Phrase.WHAT_NOW), buttons(mine, scene)));
  }

  private static List<Button> buttons(MyTicket mine, Scene scene) {
    UUID id = mine.ticketId();
    if (!mine.open()) {
      return ended(mine, scene);
    }
    return List.of(
        mine.awaitsAnswer()
            ? AfterTicket.button(Option.ANSWER, id, Phrase.ANSWER_NOW, scene)
            : AfterTicket.button(Option.ADD_MORE, id, Phrase.ADD_MORE, scene),
        AfterTicket.button(Option.TALK, id, Phrase.TALK, scene),
        AfterTicket.button(Option.WITHDRAW, id, Phrase.WITHDRAW, scene));
  }

  private static List<Button> ended(MyTicket mine, Scene scene) {
    UUID id = mine.ticketId();
    Button talk = AfterTicket.button(Option.TALK, id, Phrase.TALK, scene);
    if (mine.merged()) {
      return List.of(AfterTicket.button(Option.DIFFERENT, id, Phrase.DIFFERENT, scene), talk);
    }
    Button again = AfterTicket.button(Option.AGAIN, id, Phrase.FILE_AGAIN, scene);
    if (mine.appealable()) {
      return List.of(AfterTicket.button(Option.APPEAL, id, Phrase.APPEAL, scene), talk, again);
    }
    return List.of(
        mine.reopenable() ? AfterTicket.button(Option.UNSOLVED, id, Phrase.REOPEN, scene) : again);
  }

  private static Scene whole(MyTicket mine, Scene scene) {
    Scene told = scene.noteWords(line(mine, scene));
    if (mine.officerWords() == null) {
      return told;
    }
    Phrase says = mine.awaitsAnswer() ? Phrase.OFFICER_ASKS : Phrase.OFFICER_WORDS;
    return told.note(says, Graphemes.fit(mine.officerWords(), SHOWN_WORDS));
  }

  private static String line(MyTicket mine, Scene scene) {
    String line =
        scene.say(
            Phrase.TICKET_LINE,
            mine.number(),
            TicketWords.about(mine, scene),
            scene.say(state(mine.state())));
    return due(mine, scene).map(due -> line + "\n" + due).orElse(line);
  }

  /** What is promised, or by when the citizen's answer counts. */
  private static Optional<String> due(MyTicket mine, Scene scene) {
    if (!mine.open()) {
      return Optional.empty();
    }
    if (mine.awaitsConfirmation()) {
      return Optional.ofNullable(mine.answerBy())
          .map(by -> scene.say(Phrase.SILENCE_CLOSES, Moments.say(by, scene.language())));
    }
    boolean date = "share-date".equals(mine.promise());
    return Optional.ofNullable(mine.promisedBy())
        .map(
            by ->
                scene.say(
                    date ? Phrase.PROMISE_DATE : Phrase.PROMISE_RESOLVE,
                    Moments.say(by, scene.language())));
  }

  private static boolean resting(Scene scene) {
    return scene.step() instanceof Resting || scene.step() instanceof PickingTicket;
  }

  private static Turn told(Scene scene) {
    return resting(scene) ? scene.end() : scene.askAgain();
  }

  private static Phrase state(String state) {
    return switch (state) {
      case "ASSIGNED" -> Phrase.STATE_ASSIGNED;
      case "IN_PROGRESS" -> Phrase.STATE_IN_PROGRESS;
      case "AWAITING_CITIZEN" -> Phrase.STATE_AWAITING_CITIZEN;
      case "RESOLVED" -> Phrase.STATE_RESOLVED;
      case "REOPENED" -> Phrase.STATE_REOPENED;
      case "CLOSED" -> Phrase.STATE_CLOSED;
      case "WITHDRAWN" -> Phrase.STATE_WITHDRAWN;
      case "REJECTED" -> Phrase.STATE_REJECTED;
      case "MERGED" -> Phrase.STATE_MERGED;
      default -> Phrase.STATE_REGISTERED;
    };
  }
}
