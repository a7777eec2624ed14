package in.namaste.web;

import java.util.regex.Pattern;

/**
 * Text as a person typed it into a form, fit to be kept: what no keyboard writes and no database
 * takes is left out.
 */
public final class TypedText {

  /** Control characters other than line break and tab, and halves of a character. */
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");

  private TypedText() {}

  /**
   * The text without control characters and without blanks around it. A line break is one
   * character, as browsers count it, although they send two.
   *
   * @param typed null for a field that did not come
   */
  public static String of(String typed) {
    return typed == null
        ? ""
        : UNWRITTEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
  }

  /** Whether there is something in it that no keyboard writes. */
  static boolean isUnwritten(String text) {
    return UNWRITTEN.matcher(text).find();
  }
}
