package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import java.util.Optional;

/**
 * What happened, where, since when? A voice note is an answer too.
 *
 * @param anew the words there are shall be replaced, as the person asked at the summary
 */
record Describing(boolean anew) implements Step {

  Describing() {
    this(false);
  }

  @Override
  public Reply question(Scene scene) {
    String category =
        Optional.ofNullable(scene.draft().categoryCode())
            .flatMap(scene.menu()::category)
            .map((Category one) -> one.label(scene.language()))
            .orElseGet(() -> scene.say(Phrase.COMPLAINT));
    return new Reply.Text(scene.say(Phrase.ASK_DESCRIPTION, category));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (anew) {
      Scene emptied = scene.writing(scene.draft().described(null));
      return Words.tellSomething(words)
          ? Optional.of(Words.keep(words, emptied).askNext())
          : Optional.empty();
    }
    if (!ProblemHearing.worthKeeping(words, scene) && !Words.aWord(words)) {
      return Optional.empty();
    }
    Scene kept = Words.keep(words, scene);
    return Optional.of(
        kept.draft().told() ? kept.askNext() : kept.note(Phrase.DESCRIPTION_HINT).ask(this));
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
