package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Command;
import java.util.Optional;

/** The words that work at every step, and the rows of the menu that mean the same. */
final class Commands {
  private Commands() {}

  /** What a command does here. */
  static Turn obey(Command command, Scene scene) {
    return switch (command) {
      case GREET, NEW -> begin(scene);
      case MENU -> menu(scene);
      case STATUS -> Status.ofAll(scene);
      case WITHDRAW -> AfterTicket.withdraw(scene);
      case REOPEN -> AfterTicket.reopen(scene);
      case APPEAL -> Appealing.wished(scene);
      case BACK -> back(scene);
      case CHANGE -> change(scene);
      case CANCEL -> cancel(scene);
      case ERASE -> Erasing.ask(scene);
      case HELP -> scene.note(Phrase.HELP).askAgain();
      case PERSON -> person(scene);
      case ENGLISH -> speak(Language.ENGLISH, scene);
      case HINDI -> speak(Language.HINDI, scene);
      case LANGUAGE ->
          speak(scene.language() == Language.HINDI ? Language.ENGLISH : Language.HINDI, scene);
      case STOP -> scene.with(scene.conversation().stopped(true)).note(Phrase.STOPPED).end();
      case START -> started(scene);
    };
  }

  /** A tap on a row of the menu; empty for any other tap. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    if (!option.is(Option.MENU)) {
      return Optional.empty();
    }
    return switch (option.value()) {
      case "continue" -> Optional.of(scene.askNext());
      case "new" -> Optional.of(begin(scene));
      case "anew" ->
          option.complaint() == scene.draft().number()
              ? Optional.of(anew(scene))
              : Optional.of(begin(scene));
      case "status" -> Optional.of(obey(Command.STATUS, scene));
      case "place" -> Optional.of(place(scene));
      case "language" -> Optional.of(obey(Command.LANGUAGE, scene));
      case "person" -> Optional.of(obey(Command.PERSON, scene));
      default -> Optional.empty();
    };
  }

  /** Greets and begins, or goes on with what is unfinished. */
  static Turn begin(Scene scene) {
    if (scene.step() instanceof ChoosingTicket choosing) {
      return choosing.newComplaint(scene);
    }
    if (scene.step() instanceof PickingTicket) {
      return begin(scene.with(scene.conversation().at(new Resting())));
    }
    // After days the turn itself begins with what is unfinished.
    Scene noted =
        scene.known().afterDays() && scene.draft().begun() ? scene : scene.note(Phrase.UNFINISHED);
    if (!(scene.step() instanceof Resting)) {
      return scene.registration().complete() || scene.draft().begun()
          ? noted.askAgain()
          : scene.note(Phrase.WELCOME).askAgain();
    }
    return scene.draft().begun() ? noted.askNext() : Path.welcome(scene);
  }

  /** What was sent before the person said what it is for stays as an unfinished complaint. */
  private static Turn menu(Scene scene) {
    Scene kept = scene.step() instanceof ChoosingTicket held ? held.intoDraft(scene) : scene;
    return kept.ask(new Resting());
  }

  private static Turn anew(Scene scene) {
    return Path.welcome(scene.writing(Draft.empty(scene.draft().number() + 1)));
  }

  private static Turn place(Scene scene) {
    return scene.registration().name() == null ? Path.welcome(scene) : scene.ask(new AskingArea());
  }

  /** Begins to tell again, first how things stand now: what happened meanwhile was not said. */
  private static Turn started(Scene scene) {
    Scene told = scene.note(Phrase.STARTED);
    return scene.known().tickets().isEmpty() ? told.askAgain() : Status.ofAll(told);
  }

  private static Turn back(Scene scene) {
    boolean changing = !(scene.step() instanceof Reviewing) && !(scene.step() instanceof Resting);
    return changing && Path.next(scene) instanceof Reviewing
        ? scene.askNext()
        : scene.step().back(scene);
  }

  private static Turn change(Scene scene) {
    if (scene.step() instanceof Resting && scene.registration().complete()) {
      return scene.ask(scene.draft().begun() ? new ChoosingChange() : new AskingArea());
    }
    boolean muchToChange =
        scene.draft().categoryCode() != null && !(scene.step() instanceof ChoosingChange);
    return muchToChange && scene.registration().complete()
        ? scene.ask(new ChoosingChange())
        : back(scene);
  }

  private static Turn cancel(Scene scene) {
    if (scene.step() instanceof PickingTicket picking) {
      return picking.back(scene);
    }
    return scene.step() instanceof Resting && !scene.draft().begun()
        ? scene.note(Phrase.NOTHING_TO_CANCEL).askAgain()
        : Reviewing.cancelled(scene);
  }

  private static Turn person(Scene scene) {
    OurDistrict district = scene.known().district();
    Scene told =
        scene.note(Phrase.PERSON, district.office().in(scene.language()), district.emergency());
    return scene.step() instanceof Resting ? told.end() : told.askAgain();
  }

  private static Turn speak(Language language, Scene scene) {
    if (!scene.known().district().languages().contains(language)) {
      return scene.note(Phrase.LANGUAGE_SET).askAgain();
    }
    Scene spoken = scene.with(scene.conversation().in(language)).note(Phrase.LANGUAGE_SET);
    return scene.step() instanceof Resting && !scene.registration().complete()
        ? Path.welcome(spoken)
        : spoken.askAgain();
  }
}
