package in.namaste.feedback.keeping;

import java.util.Map;
import java.util.regex.Pattern;

/** A text that has to be there in both languages. */
final class TwoTongues {

  private static final Pattern HINDI = Pattern.compile("\\p{IsDevanagari}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]");

  private TwoTongues() {}

  /** Puts what is wrong with a Hindi text beside its field. */
  static void checkHindi(String field, String text, int longest, Map<String, Fault> faults) {
    check(field, text, longest, HINDI, Fault.NOTHINDI, faults);
  }

  /** Puts what is wrong with an English text beside its field. */
  static void checkEnglish(String field, String text, int longest, Map<String, Fault> faults) {
    check(field, text, longest, ENGLISH, Fault.NOTENGLISH, faults);
  }

  private static void check(
      String field,
      String text,
      int longest,
      Pattern letter,
      Fault otherTongue,
      Map<String, Fault> faults) {
    if (text.isEmpty()) {
      faults.put(field, Fault.MISSING);
    } else if (text.length() > longest) {
      faults.put(field, Fault.TOOLONG);
    } else if (!letter.matcher(text).find()) {
      faults.put(field, otherTongue);
    }
  }
}
