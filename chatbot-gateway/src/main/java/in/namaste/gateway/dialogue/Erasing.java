package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * "Delete my data", said by the person from the own phone. It cannot be undone, so it is asked once
 * more; a yes counts only as the very next thing that happens.
 */
final class Erasing {

  private static final int SHOWN = 5;

  private Erasing() {}

  /** Asks once more; what is being written waits. */
  static Turn ask(Scene scene) {
    List<MyTicket> open = scene.known().tickets().stream().filter(MyTicket::open).toList();
    String numbers =
        open.stream().limit(SHOWN).map(MyTicket::number).collect(Collectors.joining(", "));
    String question =
        open.isEmpty()
            ? scene.say(Phrase.ASK_ERASE)
            : scene.say(Phrase.ASK_ERASE_OPEN, open.size(), numbers);
    long now = scene.conversation().version();
    var asked = new OpenQuestion(OpenQuestion.Kind.ERASE, null, null);
    return scene
        .with(scene.conversation().asking(List.of(asked)))
        .end(
            new Reply.Buttons(
                question,
                List.of(
                    new Button(Option.id(Option.ERASE, now), scene.say(Phrase.ERASE_YES)),
                    new Button(Option.id(Option.ERASE_NOT, now), scene.say(Phrase.ERASE_NO)))));
  }

  /** A tap on one of the two buttons; empty for any other. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    if (option.is(Option.ERASE_NOT)) {
      return Optional.of(kept(scene));
    }
    long before = scene.conversation().version() - 1;
    return option.is(Option.ERASE)
        ? Optional.of(option.value().equals(String.valueOf(before)) ? erased(scene) : ask(scene))
        : Optional.empty();
  }

  /** A typed yes or no to the question; empty when it was not asked or this is neither. */
  static Optional<Turn> typed(String words, List<OpenQuestion> asked, Scene scene) {
    if (asked.size() != 1 || !asked.getFirst().is(OpenQuestion.Kind.ERASE)) {
      return Optional.empty();
    }
    if (says(words, YesNo.YES, Phrase.ERASE_YES, scene)) {
      return Optional.of(erased(scene));
    }
    return says(words, YesNo.NO, Phrase.ERASE_NO, scene)
        ? Optional.of(kept(scene))
        : Optional.empty();
  }

  private static boolean says(String words, YesNo answer, Phrase button, Scene scene) {
    return YesNo.in(words).filter(said -> said == answer).isPresent()
        || Fold.plain(words).equals(Fold.plain(scene.say(button)));
  }

  private static Turn kept(Scene scene) {
    Scene told = scene.note(Phrase.ERASE_KEPT);
    boolean nothingAsked = scene.step() instanceof Resting || scene.conversation().stopped();
    return nothingAsked ? told.end() : told.askAgain();
  }

  private static Turn erased(Scene scene) {
    return new Turn(
        scene.conversation().forgotten(),
        List.of(new Reply.Text(scene.say(Phrase.ERASED))),
        List.of(new Intent.EraseMe()));
  }
}
