package in.namaste.feedback;

import in.namaste.web.Language;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing the form asks; each answer is 1 to 5. Its words may change from version to version, an
 * answer keeps the version it was given to.
 *
 * @param code its name in events, tables and form fields, for example {@code courtesy}
 * @param version from 1; rises when its words change
 * @param textHi what is asked, in Hindi
 * @param textEn what is asked, in English
 * @param lowestHi what 1 means, in Hindi
 * @param lowestEn what 1 means, in English
 * @param highestHi what 5 means, in Hindi
 * @param highestEn what 5 means, in English
 */
public record Question(
    String code,
    int version,
    String textHi,
    String textEn,
    String lowestHi,
    String lowestEn,
    String highestHi,
    String highestEn) {

  /** The question that everybody answers. */
  public static final String OVERALL = "overall";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,31}");

  /** Throws IllegalArgumentException for a code that could not name a form field. */
  public Question {
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not a code of a question");
    }
    Objects.requireNonNull(textHi, "textHi");
    Objects.requireNonNull(textEn, "textEn");
  }

  /** True for what may name a question. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  public boolean isOverall() {
    return code.equals(OVERALL);
  }

  public String text(Language language) {
    return language.say(textHi, textEn);
  }

  public String lowest(Language language) {
    return language.say(lowestHi, lowestEn);
  }

  public String highest(Language language) {
    return language.say(highestHi, highestEn);
  }
}
