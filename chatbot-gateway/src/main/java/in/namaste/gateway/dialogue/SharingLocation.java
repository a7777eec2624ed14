package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.words.Skip;
import in.namaste.gateway.words.YesNo;
import java.util.Optional;

/** Where exactly? A pin, a landmark in words, or neither. */
record SharingLocation() implements Step {

  @Override
  public Reply question(Scene scene) {
    return new Reply.LocationRequest(scene.say(Phrase.ASK_LOCATION));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Draft draft = scene.draft();
    Scene done = scene.writing(draft.located(draft.location(), true));
    if (Skip.in(words)) {
      return Optional.of(done.askNext());
    }
    return Words.tellSomething(words) && YesNo.in(words).isEmpty()
        ? Optional.of(Words.keep(words, done).askNext())
        : Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return Optional.empty();
  }

  @Override
  public Phrase hint() {
    return Phrase.LOCATION_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AddingPhotos());
  }
}
