package in.namaste.web;

import in.namaste.web.redaction.Redaction;
import java.util.regex.Pattern;

/**
 * Text as a person typed it into a form, fit to be kept: what no keyboard writes and no database
 * takes is left out, and numbers that nobody may keep are taken out.
 */
public final class TypedText {

  /** Control characters other than line break and tab, and halves of a character. */
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");

  private TypedText() {}

  /**
   * The text without control characters, without Aadhaar, PAN and card numbers, and without blanks
   * around it. A line break is one character, as browsers count it, although they send two.
   *
   * @param typed null for a field that did not come
   */
  public static String of(String typed) {
    return typed == null
        ? ""
        : Redaction.clean(UNWRITTEN.matcher(typed.replace("\r\n", "\n")).replaceAll(""))
            .text()
            .strip();
  }

  /**
   * The same, but no more of it than its field lets a browser send.
   *
   * @param longest in UTF-16 units, as {@code maxlength} counts
   */
  public static String upTo(int longest, String typed) {
    String text = of(typed);
    return text.length() <= longest
        ? text
        : UNWRITTEN.matcher(text.substring(0, longest)).replaceAll("").strip();
  }

  /** Whether there is something in it that no keyboard writes. */
  static boolean isUnwritten(String text) {
    return UNWRITTEN.matcher(text).find();
  }
}
