package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import java.util.Arrays;
import java.util.List;

/**
 * All that the form's page shows.
 *
 * @param counter empty for the whole office
 * @param action where the form is sent
 * @param problem null at the first load
 */
record FormView(
    String office, String counter, String action, String token, Typed typed, Problem problem) {

  /** For the template: the question everybody answers. */
  public Question overall() {
    return Question.OVERALL;
  }

  /** For the template: the questions behind "tell more". */
  public List<Question> others() {
    return Arrays.stream(Question.values()).filter(q -> q != Question.OVERALL).toList();
  }

  /** For the template: whether the overall question itself is what is missing. */
  public boolean isUnanswered() {
    return problem == Problem.UNANSWERED;
  }

  public int longestComment() {
    return PostedForm.LONGEST_COMMENT;
  }
}
