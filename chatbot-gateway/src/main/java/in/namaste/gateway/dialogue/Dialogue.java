package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Command;
import in.namaste.gateway.words.Danger;
import java.util.List;
import java.util.Optional;

/**
 * The conversation with a citizen, as a function of what was said before and what is said now. The
 * same in, the same out: no clock, no store, no network. {@link Step} is the place to read next.
 */
public final class Dialogue {
  private Dialogue() {}

  /** What an input brings about. */
  public static Turn answer(Conversation before, Input said, Known known) {
    Heard heard = Heard.of(said);
    Input input = heard.input();
    Scene scene = Scene.of(before.nextTurn().asking(List.of()), known);
    if (!known.menu().ready()) {
      return scene.note(Phrase.NOT_READY).end();
    }
    if (!scene.step().possible(scene)) {
      scene = scene.with(scene.conversation().at(Path.next(scene)));
    }
    Turn turn =
        before.stopped() ? stopped(input, before.asked(), scene) : hear(input, before, scene);
    return turn.after(reminder(before, turn, known))
        .after(heard.secret() ? scene.say(Phrase.REDACTED) : "")
        .after(danger(input, scene));
  }

  private static Turn hear(Input input, Conversation before, Scene scene) {
    return switch (input) {
      case Input.TextTyped typed when scene.known().overtaken() -> late(typed.text(), scene);
      case Input.TextTyped typed -> typed(typed.text(), before, scene);
      case Input.OptionChosen chosen -> tapped(Option.parse(chosen.id()), scene);
      case Input.EvidenceSent sent -> Sent.evidence(sent, before, scene);
      case Input.LocationSent sent -> Sent.location(sent.location(), before.asked(), scene);
      case Input.EvidenceLost lost -> Sent.lost(lost, scene);
      case Input.Unsupported unsupported -> scene.note(Phrase.UNSUPPORTED).askAgain();
    };
  }

  /** Meta brings words late, up to seven days: they are given back, and STOP is always obeyed. */
  private static Turn late(String words, Scene scene) {
    if (scene
        .known()
        .district()
        .command(words)
        .filter(command -> command == Command.STOP)
        .isPresent()) {
      return Commands.obey(Command.STOP, scene);
    }
    String day = Moments.day(scene.known().now(), scene.language());
    return scene.note(Phrase.LATE, day, Words.shortly(words)).askAgain();
  }

  /** To somebody who said STOP and writes again, we only say how to begin again. */
  private static Turn stopped(Input input, List<OpenQuestion> asked, Scene scene) {
    if (input instanceof Input.EvidenceLost || scene.known().overtaken()) {
      return scene.end();
    }
    Optional<Turn> erasing = erasing(input, asked, scene);
    if (erasing.isPresent()) {
      return erasing.get();
    }
    Optional<Command> command =
        input instanceof Input.TextTyped typed
            ? scene.known().district().command(typed.text())
            : Optional.empty();
    return command.isEmpty() || (command.get() != Command.START && command.get() != Command.GREET)
        ? scene.note(Phrase.STILL_STOPPED).end()
        : Commands.obey(command.get(), scene.with(scene.conversation().stopped(false)));
  }

  /** Whoever does not want to hear from us can still want to be forgotten. */
  private static Optional<Turn> erasing(Input input, List<OpenQuestion> asked, Scene scene) {
    return switch (input) {
      case Input.OptionChosen chosen -> Erasing.tapped(Option.parse(chosen.id()), scene);
      case Input.TextTyped typed ->
          Erasing.typed(typed.text(), asked, scene)
              .or(
                  () ->
                      scene
                          .known()
                          .district()
                          .command(typed.text())
                          .filter(command -> command == Command.ERASE)
                          .map(command -> Erasing.ask(scene)));
      default -> Optional.empty();
    };
  }

  /** Before anything else, whatever is being talked about, in words or under a photo. */
  private static String danger(Input input, Scene scene) {
    String words =
        switch (input) {
          case Input.TextTyped typed -> typed.text();
          case Input.EvidenceSent sent -> sent.caption();
          default -> null;
        };
    return words != null && Danger.in(words)
        ? scene.say(Phrase.DANGER, scene.known().district().emergency())
        : "";
  }

  /** Who comes back after days hears first what is unfinished, unless it is over now. */
  private static String reminder(Conversation before, Turn turn, Known known) {
    boolean still =
        known.afterDays()
            && before.draft().begun()
            && turn.conversation().draft().number() == before.draft().number()
            && turn.intents().stream().noneMatch(Intent.EraseMe.class::isInstance)
            && !turn.conversation().stopped()
            && !turn.replies().isEmpty();
    if (!still) {
      return "";
    }
    Scene then = Scene.of(turn.conversation(), known);
    String day = Moments.day(known.lastHeard(), then.language());
    String words = before.draft().description();
    return words == null
        ? then.say(Phrase.UNFINISHED_SINCE, day)
        : then.say(Phrase.UNFINISHED_WORDS_SINCE, day, Words.shortly(words));
  }

  private static Turn typed(String words, Conversation before, Scene scene) {
    if (words == null || words.isBlank()) {
      return notUnderstood(scene);
    }
    Optional<Command> command = scene.command(words);
    return OfficeGreeting.typed(words, scene)
        .or(() -> Erasing.typed(words, before.asked(), scene))
        .or(() -> Choices.titled(words, before.offered()).map(option -> tapped(option, scene)))
        .or(() -> Asked.answered(words, command, before.asked(), scene))
        .or(() -> numbered(words, before, scene))
        .or(() -> Choices.in(words, scene).map(option -> tapped(option, scene)))
        .or(() -> command.map(wanted -> Commands.obey(wanted, scene)))
        .or(() -> Status.numbered(words, scene))
        .or(() -> scene.step().typed(words, scene))
        .orElseGet(() -> notUnderstood(scene));
  }

  /**
   * The number of a button under what we told last, unless a complaint is being written, whose
   * questions have numbers too. "Is it solved?" stays as careful with it as with the words on the
   * button.
   */
  private static Optional<Turn> numbered(String words, Conversation before, Scene scene) {
    return Optional.of(words)
        .filter(typed -> scene.step() instanceof Resting)
        .flatMap(typed -> Choices.numbered(typed, before.offered()))
        .map(
            chosen -> {
              Option option = Option.parse(chosen.id());
              boolean solved = option.is(Option.SOLVED) || option.is(Option.UNSOLVED);
              return solved
                  ? Asked.answered(chosen.title(), Optional.empty(), before.asked(), scene)
                      .orElseGet(() -> tapped(option, scene))
                  : tapped(option, scene);
            });
  }

  private static Turn tapped(Option option, Scene scene) {
    if (option.ofAnother(scene.draft()) && !option.is(Option.MENU)) {
      return stale(scene, Phrase.OTHER_COMPLAINT);
    }
    return Erasing.tapped(option, scene)
        .or(() -> AfterTicket.tapped(option, scene))
        .or(() -> Commands.tapped(option, scene))
        .or(() -> scene.step().tapped(option, scene))
        .or(() -> changedMind(option, scene))
        .orElseGet(() -> stale(scene, why(option, scene)));
  }

  /** A tap on an older question of the complaint being written: the person chose anew. */
  private static Optional<Turn> changedMind(Option option, Scene scene) {
    boolean writing =
        scene.registration().complete()
            && !(scene.step() instanceof Resting)
            && !(scene.step() instanceof ChoosingTicket)
            && !(scene.step() instanceof PickingTicket);
    if (!writing) {
      return Optional.empty();
    }
    Optional<Turn> problem = ProblemHearing.tapped(option, scene);
    return problem.isEmpty() && option.complaint() == scene.draft().number()
        ? PlaceHearing.tapped(option, scene)
        : problem;
  }

  private static Phrase why(Option option, Scene scene) {
    if (option.is(Option.SUBMIT) || option.is(Option.CANCEL)) {
      int complaint = option.number().orElse(0);
      if (complaint == scene.draft().number()) {
        return Phrase.NOT_COMPLETE;
      }
      return complaint == scene.conversation().lastSent()
          ? Phrase.ALREADY_SENT
          : Phrase.OTHER_COMPLAINT;
    }
    return option.complaint() == 0 ? Phrase.STALE : Phrase.GONE;
  }

  private static Turn stale(Scene scene, Phrase why) {
    return scene.step() instanceof Resting && !scene.registration().complete()
        ? Path.welcome(scene)
        : scene.note(why).askAgain();
  }

  private static Turn notUnderstood(Scene scene) {
    return scene.note(scene.step().hint()).askAgain();
  }
}
