package in.namaste.ticket.directory.tables;

/**
 * How much of everything an entry takes. Lengths are in UTF-16 units, so that a vowel sign counts
 * like a letter: how WhatsApp counts is not documented, and this is the strictest reading.
 */
public final class Limits {

  /** WhatsApp: title of a row. */
  public static final int ROW_TITLE = 24;

  /** WhatsApp: description of a row, which a full name becomes. */
  public static final int ROW_DESCRIPTION = 72;

  public static final int NAME = 200;
  public static final int CODE = 64;
  public static final int EMAIL = 254;
  public static final int KEYWORD = 100;
  public static final int ALIAS = 200;

  /** Keywords of a category, aliases of a place. */
  public static final int MOST_WORDS = 60;

  /** Posts of a ladder. */
  public static final int STEPS = 8;

  /** To solve what is minor. */
  public static final int MINOR_HOURS = 48;

  /** The latest date of what is technical: a year. */
  public static final int TECHNICAL_HOURS = 8_760;

  /** Of the law: a year. */
  public static final int LEGAL_HOURS = 8_760;

  public static final int GROUPS = 99;
  public static final int ORDER = 99_999;

  private Limits() {}
}
