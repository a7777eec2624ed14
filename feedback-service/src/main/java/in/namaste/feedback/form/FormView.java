package in.namaste.feedback.form;

import in.namaste.feedback.Questionnaire;
import in.namaste.web.Language;

/**
 * All that the form's page shows.
 *
 * @param counter empty for the whole office
 * @param asked the questions, all of which this answer may hold
 * @param asksPhone whether a phone for the feedback cell may be left
 * @param action where the form is sent
 * @param problem null at the first load
 */
record FormView(
    String office,
    String counter,
    Questionnaire asked,
    boolean asksPhone,
    Language language,
    String action,
    String token,
    Typed typed,
    Problem problem) {

  /** For the template: whether the overall question itself is what is missing. */
  public boolean isUnanswered() {
    return problem == Problem.UNANSWERED;
  }

  /** For the template: whether the phone is what is wrong. */
  public boolean isPhoneWrong() {
    return problem == Problem.PHONE;
  }

  public int longestComment() {
    return PostedForm.LONGEST_COMMENT;
  }
}
