package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Send;
import in.namaste.gateway.words.Skip;
import in.namaste.gateway.words.YesNo;
import java.util.regex.Pattern;

/** What a citizen wrote about the problem, as it may be kept. */
final class Words {
  /** {@code GrievanceSubmitted} holds 4096; the rest is room for what is added later. */
  static final int MOST = 4000;

  private static final int SHORT = 200;
  private static final int ENOUGH_WORDS = 2;
  private static final int ENOUGH_LETTERS = 6;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}\\p{M}*\\p{L}|\\p{L}\\p{M}");

  private Words() {}

  /** Whether the words say something that an officer could use. */
  static boolean tellSomething(String words) {
    return words != null
        && !answersOnly(words)
        && Fold.tokens(words).size() >= ENOUGH_WORDS
        && Fold.plain(words).length() >= ENOUGH_LETTERS;
  }

  /** Whether it is at least a word, which may be one of several sent one by one. */
  static boolean aWord(String words) {
    return !answersOnly(words)
        && Fold.tokens(words).stream().anyMatch(token -> LETTERS.matcher(token).find());
  }

  /** Yes, no, "go on", "send": an answer to something, which tells nothing by itself. */
  private static boolean answersOnly(String words) {
    return YesNo.in(words).isPresent() || Skip.in(words) || Send.in(words);
  }

  /** Adds words to the description, and says so if there is no room for all of them. */
  static Scene keep(String words, Scene scene) {
    String before = scene.draft().description();
    String all = before == null ? words.strip() : joined(before, words.strip());
    String kept = Graphemes.fit(all, MOST);
    Scene next = scene.writing(scene.draft().described(kept));
    return kept.length() < all.length() ? next.note(Phrase.CUT) : next;
  }

  /** What tells nothing leaves room for what does, or the story would never fit behind it. */
  private static String joined(String before, String more) {
    String inOrder = before + "\n" + more;
    return inOrder.length() > MOST && !tellSomething(before) ? more + "\n" + before : inOrder;
  }

  /** Words as they may be passed on by themselves. */
  static String clean(String words) {
    return Graphemes.fit(words.strip(), MOST);
  }

  /** What the complaint says; where there is only a voice note, that it must be listened to. */
  static String told(Scene scene) {
    String written = scene.draft().description();
    return written == null ? scene.say(Phrase.VOICE_ONLY) : written;
  }

  /** The beginning of the words, to show that they were heard. */
  static String shortly(String words) {
    return Graphemes.fit(clean(words).replace('\n', ' '), SHORT);
  }
}
