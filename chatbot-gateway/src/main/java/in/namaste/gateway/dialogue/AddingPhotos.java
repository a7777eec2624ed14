package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Skip;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;

/** Photos, up to three, or none. The first one leads on; more are welcome at any time after it. */
record AddingPhotos() implements Step {
  private static final String DONE = "done";

  @Override
  public Reply question(Scene scene) {
    return new Reply.Buttons(
        scene.say(Phrase.ASK_PHOTOS),
        List.of(new Button(Option.id(Option.EVIDENCE, DONE), scene.say(Phrase.GO_ON))));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (Skip.in(words)) {
      return Optional.of(done(scene));
    }
    return Words.tellSomething(words) && YesNo.in(words).isEmpty()
        ? Optional.of(Words.keep(words, scene).note(Phrase.WORDS_ADDED).ask(this))
        : Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return option.is(Option.EVIDENCE, DONE) ? Optional.of(done(scene)) : Optional.empty();
  }

  private static Turn done(Scene scene) {
    return scene.writing(scene.draft().shown(scene.draft().evidence(), true)).askNext();
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
