package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.pages.HoledPage;
import in.namaste.web.Language;

/**
 * All that the form's page shows of itself. What a visitor typed, and the token, fill its holes
 * ({@link FormFilling}).
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

  public String token() {
    return HoledPage.hole(FormFilling.TOKEN);
  }

  public String comment() {
    return HoledPage.hole(FormFilling.COMMENT);
  }

  public String phone() {
    return HoledPage.hole(FormFilling.PHONE);
  }

  /** For the template: the attribute that opens what is beyond the overall question. */
  public String open() {
    return HoledPage.hole(FormFilling.OPEN);
  }

  /** For the template: the attribute of the answer that was chosen. */
  public String checked(Question question, int score) {
    return HoledPage.hole(FormFilling.checked(question.code(), score));
  }
}
