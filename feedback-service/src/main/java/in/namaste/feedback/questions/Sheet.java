package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import java.util.List;

/**
 * One change of what is asked.
 *
 * @param office {@value #USUAL} for the usual set
 * @param version counts over all offices, from {@value Questionnaire#FIRST}
 * @param questions in order; none when the office asks the usual set again
 */
record Sheet(String office, int version, List<Question> questions) {

  static final String USUAL = "";

  Sheet {
    questions = List.copyOf(questions);
  }

  boolean isOwn() {
    return !questions.isEmpty();
  }

  /** Whether it may have been shown at an office. */
  boolean isFor(String officeCode) {
    return isOwn() && (office.equals(USUAL) || office.equals(officeCode));
  }

  Questionnaire questionnaire() {
    return new Questionnaire(version, questions);
  }
}
