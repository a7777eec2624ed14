package in.namaste.feedback.codes;

import java.util.regex.Pattern;

/**
 * What the link of a form says: whose visitors it asks, and from which batch of posters it came, so
 * that a batch can be revoked.
 *
 * @param counter null for the whole office
 * @param batch {@value #FROM_LIST} for links on the public list and typed addresses, from {@value
 *     #FIRST_POSTERS} on for posters
 */
public record FormCode(String office, String counter, int batch) {

  public static final int FROM_LIST = 0;
  public static final int FIRST_POSTERS = 1;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,63}");

  /** Throws IllegalArgumentException for codes that could not stand in a link. */
  public FormCode {
    if (!CODE.matcher(office).matches() || (counter != null && !CODE.matcher(counter).matches())) {
      throw new IllegalArgumentException("Not a code of an office or counter");
    }
    if (batch < 0) {
      throw new IllegalArgumentException("Batches count from 0");
    }
  }

  public static FormCode onList(String office) {
    return new FormCode(office, null, FROM_LIST);
  }
}
