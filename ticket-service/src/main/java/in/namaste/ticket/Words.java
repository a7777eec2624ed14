package in.namaste.ticket;

import in.namaste.ticket.MoveRefused.Why;

/** An officer's words that a citizen will read. */
public final class Words {

  /** The shortest action report, in characters: "done" is not a report. */
  public static final int LEAST_REPORT = 15;

  private Words() {}

  /**
   * The words without space around them; null when there are none.
   *
   * @throws MoveRefused when there are more than a notice carries
   */
  static String of(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String words = typed.strip();
    if (words.length() > TicketNotice.MOST_WORDS) {
      throw new MoveRefused(Why.WORDS_TOO_LONG);
    }
    return words;
  }

  /**
   * The words of a reason.
   *
   * @throws MoveRefused when there are none or too many
   */
  static String reason(String typed) {
    String words = of(typed);
    if (words == null) {
      throw new MoveRefused(Why.REASON_MISSING);
    }
    return words;
  }

  /**
   * The words of a note for colleagues, which no citizen reads.
   *
   * @throws MoveRefused when there are none or too many
   */
  public static String note(String typed) {
    String words = of(typed);
    if (words == null) {
      throw new MoveRefused(Why.NOTE_MISSING);
    }
    return words;
  }

  /**
   * The words of a question.
   *
   * @throws MoveRefused when there are none or too many
   */
  static String question(String typed) {
    String words = of(typed);
    if (words == null) {
      throw new MoveRefused(Why.QUESTION_MISSING);
    }
    return words;
  }

  /**
   * The words of an action report.
   *
   * @throws MoveRefused when they say too little or too much
   */
  static String report(String typed) {
    String words = of(typed);
    if (words == null || words.codePointCount(0, words.length()) < LEAST_REPORT) {
      throw new MoveRefused(Why.REPORT_TOO_SHORT);
    }
    return words;
  }
}
