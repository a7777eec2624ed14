package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Redaction;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is your name? */
record AskingName() implements Step {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 4;
  private static final Pattern AROUND =
      Pattern.compile(
          "^(मेरा नाम|मैं|mera naam|mera name|my name is|main|name|नाम)[ :]+|[ ]+(है|हूं|हूँ|hai|hu|hoon)[।. ]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’()-]{2,}");

  @Override
  public Reply question(Scene scene) {
    return new Reply.Text(scene.say(Phrase.ASK_NAME));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    String name = AROUND.matcher(words.strip()).replaceAll("").strip().replaceAll("\\s+", " ");
    if (complaint(name, scene)) {
      Scene kept = Words.keep(words, scene);
      return Optional.of(kept.note(Phrase.KEPT_WORDS, Words.shortly(words)).ask(this));
    }
    if (name.length() > LONGEST || !NAME.matcher(name).matches() || Redaction.clean(name).found()) {
      return Optional.empty();
    }
    return Optional.of(
        scene.knowing(scene.registration().named(name)).note(Phrase.THANKS_NAME, name).askNext());
  }

  /** Several words, some of which belong to a kind of complaint, are no name. */
  private static boolean complaint(String words, Scene scene) {
    int count = Fold.tokens(words).size();
    return count > MOST_WORDS || (count > 2 && !Path.likely(words, scene).isEmpty());
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
