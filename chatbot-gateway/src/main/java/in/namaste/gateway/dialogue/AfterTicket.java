package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.PickingTicket.Purpose;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a citizen does with a ticket that exists, whatever else is being talked about. A tap carries
 * the ticket's id and is certain, however late it comes; what is typed goes through {@link Asked}.
 */
final class AfterTicket {
  private static final int LOW = 2;

  private AfterTicket() {}

  /** A tap that carries a ticket's id; empty for any other tap. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    return option.ticket().flatMap(ticketId -> tapped(option, ticketId, scene));
  }

  private static Optional<Turn> tapped(Option option, UUID ticketId, Scene scene) {
    return switch (option.kind()) {
      case Option.SOLVED -> Optional.of(solved(ticketId, scene));
      case Option.UNSOLVED -> Optional.of(unsolved(ticketId, null, scene));
      default -> find(ticketId, scene).flatMap(mine -> tapped(option, mine, scene));
    };
  }

  private static Optional<Turn> tapped(Option option, MyTicket mine, Scene scene) {
    return switch (option.kind()) {
      case Option.STATUS -> Optional.of(Status.shown(mine, scene));
      case Option.TALK -> Optional.of(talk(mine, scene));
      case Option.ANSWER -> Optional.of(invite(OpenQuestion.Kind.OFFICER, mine, scene));
      case Option.ADD_MORE -> Optional.of(invite(OpenQuestion.Kind.MORE, mine, scene));
      case Option.LATER -> Optional.of(told(scene.note(Phrase.ANSWER_LATER)));
      case Option.WITHDRAW -> Optional.of(askWithdrawal(mine, scene));
      case Option.WITHDRAWN -> Optional.of(withdrawn(mine, scene));
      case Option.KEEP -> Optional.of(told(scene.note(Phrase.WITHDRAW_KEPT, mine.number())));
      case Option.AGAIN -> Optional.of(again(mine, scene));
      case Option.DIFFERENT -> Optional.of(unsolved(mine.ticketId(), null, scene));
      default ->
          option
              .rating()
              .map(rating -> rated(mine, rating, scene))
              .or(() -> Appealing.tapped(option, mine, scene));
    };
  }

  static Optional<MyTicket> find(UUID ticketId, Scene scene) {
    return scene.known().tickets().stream()
        .filter(ticket -> ticket.ticketId().equals(ticketId))
        .findFirst();
  }

  /** "Is it really solved?", answered by a tap that carries the ticket's id. */
  static Reply solvedQuestion(UUID ticketId, Scene scene) {
    return new Reply.Buttons(
        scene.say(Phrase.ASK_SOLVED),
        List.of(
            button(Option.SOLVED, ticketId, Phrase.SOLVED_YES, scene),
            button(Option.UNSOLVED, ticketId, Phrase.SOLVED_NO, scene),
            button(Option.TALK, ticketId, Phrase.TALK, scene)));
  }

  static Button button(String kind, UUID ticketId, Phrase title, Scene scene) {
    return new Button(Option.id(kind, ticketId), scene.say(title));
  }

  static Turn solved(UUID ticketId, Scene scene) {
    Optional<MyTicket> mine = find(ticketId, scene);
    if (mine.filter(ticket -> !ticket.open()).isPresent()) {
      return told(scene.note(Phrase.ALREADY_CLOSED));
    }
    return mine.filter(ticket -> !ticket.awaitsConfirmation()).isPresent()
        ? told(scene.note(Phrase.STILL_OPEN, TicketWords.name(mine.get(), scene)))
        : answered(scene.intending(new Intent.ConfirmResolution(ticketId)));
  }

  /**
   * "No, it is not solved", for a ticket just reported as solved or closed not long ago; of a
   * merged one: "mine is different".
   */
  static Turn unsolved(UUID ticketId, String reason, Scene scene) {
    Scene asked = scene.intending(new Intent.RequestReopening(ticketId, reason));
    Optional<MyTicket> mine = find(ticketId, scene);
    if (mine.isEmpty() || mine.get().awaitsConfirmation()) {
      return answered(asked);
    }
    if (mine.get().reopenable()) {
      return answered(asked.note(Phrase.REOPENING_ASKED));
    }
    if (mine.get().merged()) {
      return answered(asked.note(Phrase.SPLITTING_ASKED));
    }
    if (mine.get().rejected()) {
      return Appealing.ask(mine.get(), scene);
    }
    return mine.get().open()
        ? told(scene.note(Phrase.STILL_OPEN, TicketWords.name(mine.get(), scene)))
        : tooLate(mine.get(), scene);
  }

  /** Over for good; a new complaint can name the old one. */
  private static Turn tooLate(MyTicket old, Scene scene) {
    return aside(scene)
        .end(
            new Reply.Buttons(
                scene.say(
                    old.closed() ? Phrase.REOPEN_TOO_LATE : Phrase.REOPEN_WITHDRAWN,
                    TicketWords.name(old, scene)),
                List.of(button(Option.AGAIN, old.ticketId(), Phrase.FILE_AGAIN, scene))));
  }

  /** A new complaint of the same kind, with the number of the old one in its words. */
  private static Turn again(MyTicket old, Scene scene) {
    if (scene.draft().begun()) {
      return scene.note(Phrase.UNFINISHED).askNext();
    }
    Draft draft = Draft.empty(scene.draft().number() + 1);
    return scene
        .writing(
            draft
                .about(old.departmentCode(), old.categoryCode())
                .described(scene.say(Phrase.OLD_COMPLAINT, old.number())))
        .note(Phrase.FILED_AGAIN, old.number())
        .askNext();
  }

  /** "Reopen", typed: of the only one that it can be for, or of the one that is chosen. */
  static Turn reopen(Scene scene) {
    List<MyTicket> fitting = Purpose.REOPEN.of(scene);
    if (!fitting.isEmpty()) {
      return fitting.size() == 1
          ? unsolved(fitting.getFirst().ticketId(), null, scene)
          : scene.ask(new PickingTicket(Purpose.REOPEN, 0));
    }
    return scene.known().tickets().stream()
        .findFirst()
        .map(newest -> unsolved(newest.ticketId(), null, scene))
        .orElseGet(() -> told(scene.note(Phrase.NO_TICKETS)));
  }

  /** "Withdraw", typed: of the only open one, or of the one that is chosen. */
  static Turn withdraw(Scene scene) {
    List<MyTicket> fitting = Purpose.WITHDRAW.of(scene);
    return switch (fitting.size()) {
      case 0 -> told(scene.note(Phrase.NOTHING_OPEN));
      case 1 -> askWithdrawal(fitting.getFirst(), scene);
      default -> scene.ask(new PickingTicket(Purpose.WITHDRAW, 0));
    };
  }

  private static Turn askWithdrawal(MyTicket mine, Scene scene) {
    if (!mine.open()) {
      return told(scene.note(Phrase.ALREADY_CLOSED));
    }
    return asking(OpenQuestion.Kind.WITHDRAW, mine, aside(scene))
        .end(
            new Reply.Buttons(
                scene.say(Phrase.ASK_WITHDRAW, TicketWords.name(mine, scene)),
                List.of(
                    button(Option.WITHDRAWN, mine.ticketId(), Phrase.WITHDRAW_YES, scene),
                    button(Option.KEEP, mine.ticketId(), Phrase.WITHDRAW_NO, scene))));
  }

  private static Turn withdrawn(MyTicket mine, Scene scene) {
    return mine.open()
        ? answered(scene.intending(new Intent.Withdraw(mine.ticketId())))
        : told(scene.note(Phrase.ALREADY_CLOSED));
  }

  /** The way to a person; the department hears of the wish, and the ticket stays as it is. */
  static Turn talk(MyTicket mine, Scene scene) {
    OurDistrict district = scene.known().district();
    Scene told =
        scene
            .intending(new Intent.RequestContact(mine.ticketId()))
            .note(Phrase.TALK_TOLD, TicketWords.name(mine, scene))
            .note(Phrase.PERSON, district.office().in(scene.language()), district.emergency());
    if (mine.awaitsConfirmation()) {
      return told(asking(OpenQuestion.Kind.SOLVED, mine, told));
    }
    return told(mine.awaitsAnswer() ? asking(OpenQuestion.Kind.OFFICER, mine, told) : told);
  }

  /** The next words, photos or pin are for this ticket; what is being written waits. */
  private static Turn invite(OpenQuestion.Kind kind, MyTicket mine, Scene scene) {
    if (!mine.open()) {
      return told(scene.note(Phrase.ALREADY_CLOSED));
    }
    boolean answer = kind == OpenQuestion.Kind.OFFICER && mine.awaitsAnswer();
    Scene there = asking(answer ? kind : OpenQuestion.Kind.MORE, mine, scene);
    return there.rest(
        answer ? Phrase.GIVE_ANSWER : Phrase.GIVE_MORE, TicketWords.name(mine, scene));
  }

  static Turn rated(MyTicket mine, int rating, Scene scene) {
    if (!mine.closed()) {
      return told(scene.note(Phrase.STILL_OPEN, TicketWords.name(mine, scene)));
    }
    Scene rated = scene.intending(new Intent.RateResolution(mine.ticketId(), rating));
    if (rating > LOW) {
      return told(rated.note(Phrase.RATED));
    }
    return aside(rated)
        .end(
            new Reply.Buttons(
                scene.say(Phrase.RATED_LOW, mine.number()),
                List.of(button(Option.UNSOLVED, mine.ticketId(), Phrase.REOPEN, scene))));
  }

  /** Files, words or a pin for a ticket: its officer's answer, or more about it. */
  static Turn given(
      UUID ticketId,
      String number,
      boolean answer,
      List<Evidence> evidence,
      String words,
      Location pin,
      Scene scene) {
    String kept = words == null ? null : Words.clean(words);
    if (answer) {
      var more = new OpenQuestion(OpenQuestion.Kind.MORE, ticketId, number);
      Scene next = scene.with(scene.conversation().asking(List.of(more)));
      Scene answered = next.intending(new Intent.GiveInformation(ticketId, evidence, kept, pin));
      return waits(answered) ? answered.note(Phrase.BACK_TO_YOURS).askNext() : answered(answered);
    }
    Scene added =
        scene
            .intending(new Intent.AddEvidence(ticketId, evidence, kept, pin))
            .note(Phrase.ADDED_TO, number);
    return waits(added) ? added.askNext() : told(added);
  }

  /** Whether a complaint was being written before this ticket came between. */
  private static boolean waits(Scene scene) {
    return scene.step() instanceof Resting && scene.draft().begun();
  }

  static Scene asking(OpenQuestion.Kind kind, MyTicket mine, Scene scene) {
    return scene.with(
        scene
            .conversation()
            .asking(List.of(new OpenQuestion(kind, mine.ticketId(), mine.number()))));
  }

  /** The notice that follows is the answer; a complaint being written goes on where it was. */
  static Turn answered(Scene scene) {
    Scene there = aside(scene);
    if (there.step() instanceof Resting) {
      return there.end();
    }
    return (there.notes().isEmpty() ? there.note(Phrase.BACK_TO_YOURS) : there).askAgain();
  }

  /** Nothing follows: the notes are the answer. */
  static Turn told(Scene scene) {
    Scene there = aside(scene);
    return there.step() instanceof Resting ? there.end() : there.askAgain();
  }

  /** Choosing a ticket is over; what was being written before it goes on. */
  static Scene aside(Scene scene) {
    return scene.step() instanceof PickingTicket
        ? scene.with(scene.conversation().at(new Resting()))
        : scene;
  }
}
