package in.namaste.feedback.questions;

import in.namaste.feedback.Question;

/** What a question says, in both languages, with what 1 and 5 mean. */
public record Words(
    String textHi,
    String textEn,
    String lowestHi,
    String lowestEn,
    String highestHi,
    String highestEn) {

  /** Longest question, in characters: it stands above five buttons on a small screen. */
  public static final int LONGEST_TEXT = 80;

  /** Longest meaning of 1 or 5, in characters: both stand on one line. */
  public static final int LONGEST_END = 30;

  public static Words of(Question question) {
    return new Words(
        question.textHi(),
        question.textEn(),
        question.lowestHi(),
        question.lowestEn(),
        question.highestHi(),
        question.highestEn());
  }

  Question question(String code, int version) {
    return new Question(code, version, textHi, textEn, lowestHi, lowestEn, highestHi, highestEn);
  }

  String said() {
    return textHi + " / " + textEn;
  }
}
