package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.words.Names;
import in.namaste.gateway.words.Skip;
import java.util.Optional;

/** What is your name? Who tells the problem instead is heard, and asked again. */
record AskingName() implements Step {

  @Override
  public Reply question(Scene scene) {
    String known = scene.registration().name();
    return new Reply.Text(
        known == null
            ? scene.say(Phrase.ASK_NAME)
            : scene.say(Phrase.ASK_NEW_NAME, known, scene.say(Phrase.GO_ON)));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (scene.registration().name() != null && Skip.in(words)) {
      return Optional.of(scene.askNext());
    }
    if (complaint(words, scene)) {
      Scene kept = Words.keep(words, scene);
      return Optional.of(kept.note(Phrase.KEPT_WORDS, Words.shortly(words)).ask(this));
    }
    return Names.in(words).map(name -> named(name, scene));
  }

  private static Turn named(String name, Scene scene) {
    return scene.knowing(scene.registration().named(name)).note(Phrase.THANKS_NAME, name).askNext();
  }

  /** A sentence, or words that all belong to a kind of problem: "गली में कूड़ा", "bijli". */
  private static boolean complaint(String words, Scene scene) {
    if (Names.introduces(words) || !Words.aWord(words)) {
      return false;
    }
    if (Names.in(words).isPresent()) {
      return ProblemHearing.nothingButProblem(words, scene);
    }
    boolean address = Names.tellsAddress(words) && !Names.tellsSmall(words);
    return (Names.tellsSomething(words) && Words.tellSomething(words))
        || (!address && !Path.likely(words, scene).isEmpty());
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return Optional.empty();
  }

  @Override
  public Phrase hint() {
    return Phrase.NAME_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(this);
  }
}
