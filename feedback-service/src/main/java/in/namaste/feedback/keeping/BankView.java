package in.namaste.feedback.keeping;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.web.Language;
import java.util.List;

/**
 * The bank of questions.
 *
 * @param usual what offices without questions of their own ask
 */
record BankView(
    Language language,
    Questionnaire usual,
    List<Line> offered,
    List<Line> withdrawn,
    boolean mayChange,
    boolean done) {

  /**
   * One question.
   *
   * @param usual whether it is among the usual ones
   * @param own how many offices have chosen it themselves
   */
  record Line(Question question, boolean usual, long own) {}
}
