package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import java.util.Optional;

/** What happened, where, since when? A voice note is an answer too. */
record Describing() implements Step {

  @Override
  public Reply question(Scene scene) {
    String category =
        Optional.ofNullable(scene.draft().categoryCode())
            .flatMap(scene.menu()::category)
            .map(one -> one.label(scene.language()))
            .orElse("");
    return new Reply.Text(scene.say(Phrase.ASK_DESCRIPTION, category));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (!Words.tellSomething(words)) {
      return Optional.empty();
    }
    Scene replaced = scene.writing(scene.draft().described(null));
    return Optional.of(Words.keep(words, replaced).askNext());
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return Optional.empty();
  }

  @Override
  public Phrase hint() {
    return Phrase.DESCRIPTION_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    Step category =
        Optional.ofNullable(scene.draft().departmentCode())
            .<Step>map(department -> new ChoosingCategory(department, 0))
            .orElseGet(ChoosingGroup::new);
    return scene.ask(category.possible(scene) ? category : new ChoosingGroup());
  }
}
