package in.namaste.gateway.replies;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens words of other people where a message has no room, never inside a letter. */
public final class Graphemes {
  private Graphemes() {}

  /** The words, or as much of them as fits with an ellipsis into {@code most} UTF-16 units. */
  public static String fit(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(words);
    int end = letters.preceding(most);
    return words.substring(0, Math.max(end, 0)).stripTrailing() + "…";
  }
}
