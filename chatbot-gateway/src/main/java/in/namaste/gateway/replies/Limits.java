package in.namaste.gateway.replies;

/**
 * Meta's limits on what can be sent. How Meta counts is not documented; the length in UTF-16 units
 * is the strictest reading of "characters".
 */
public final class Limits {
  public static final int TEXT = 4096;
  public static final int BODY = 1024;
  public static final int BUTTON = 20;
  public static final int BUTTON_ID = 256;
  public static final int MOST_BUTTONS = 3;
  public static final int LIST_BUTTON = 20;
  public static final int ROW_TITLE = 24;
  public static final int ROW_DESCRIPTION = 72;
  public static final int ROW_ID = 200;
  public static final int MOST_ROWS = 10;

  /** Ours, not Meta's: an officer's words, so that what we say about them fits beside them. */
  public static final int OFFICER_WORDS = 3000;

  private Limits() {}

  /** Gives back {@code value} if it is neither blank nor longer than {@code most}. */
  static String within(String what, String value, int most) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    if (value.length() > most) {
      throw new IllegalArgumentException(what + " is " + value.length() + " long, over " + most);
    }
    return value;
  }

  /** An id must have no space around it, or Meta refuses the message. */
  static String id(String value, int most) {
    within("id", value, most);
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException("id has space around it");
    }
    return value;
  }
}
