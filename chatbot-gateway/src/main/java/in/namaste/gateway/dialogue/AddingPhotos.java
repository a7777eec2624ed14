package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Skip;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;

/**
 * Photos, up to three, or none. The first one leads on; more are welcome at any time after it.
 *
 * @param anew what comes replaces what there is, as the person asked at the summary
 */
record AddingPhotos(boolean anew) implements Step {
  private static final String DONE = "done";
  private static final String REMOVE = "remove";

  AddingPhotos() {
    this(false);
  }

  @Override
  public Reply question(Scene scene) {
    if (anew) {
      return new Reply.Buttons(
          scene.say(Phrase.ASK_NEW_PHOTOS, scene.draft().evidence().size()),
          List.of(
              new Button(Option.id(Option.EVIDENCE, DONE), scene.say(Phrase.KEEP_PHOTOS)),
              new Button(Option.id(Option.EVIDENCE, REMOVE), scene.say(Phrase.REMOVE_PHOTOS))));
    }
    return new Reply.Buttons(
        scene.say(Phrase.ASK_PHOTOS),
        List.of(new Button(Option.id(Option.EVIDENCE, DONE), scene.say(Phrase.GO_ON))));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (Skip.in(words)) {
      return Optional.of(done(scene.draft().evidence(), scene));
    }
    return Words.tellSomething(words) && YesNo.in(words).isEmpty()
        ? Optional.of(Words.keep(words, scene).note(Phrase.WORDS_ADDED).ask(this))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    if (option.is(Option.EVIDENCE, REMOVE) && anew) {
      return Optional.of(done(List.of(), scene.note(Phrase.PHOTOS_CLEARED)));
    }
    return option.is(Option.EVIDENCE, DONE)
        ? Optional.of(done(scene.draft().evidence(), scene))
        : Optional.empty();
  }

  private static Turn done(List<Evidence> evidence, Scene scene) {
    return scene.writing(scene.draft().shown(evidence, true)).askNext();
  }

  @Override
  public Phrase hint() {
    return Phrase.PHOTOS_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new Describing());
  }
}
