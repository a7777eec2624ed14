package in.namaste.feedback.questions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes of new questions, made of their English words. */
final class NewCodes {

  /** So that no question is called as another field of the form. */
  private static final String PREFIX = "q_";

  /** Leaves room for a number within the 32 characters of a code. */
  private static final int LONGEST_SLUG = 24;

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern AROUND = Pattern.compile("^_|_$");

  private NewCodes() {}

  /** A code that is not taken, for example {@code q_was_there_water}. */
  static String of(String textEn, Set<String> taken) {
    String words = BETWEEN.matcher(textEn.toLowerCase(Locale.ROOT)).replaceAll("_");
    String code = PREFIX + AROUND.matcher(cut(AROUND.matcher(words).replaceAll(""))).replaceAll("");
    String free = code;
    for (int number = 2; taken.contains(free); number++) {
      free = code + "_" + number;
    }
    return free;
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_SLUG));
  }
}
