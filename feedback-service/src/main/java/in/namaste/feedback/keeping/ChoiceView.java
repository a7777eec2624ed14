package in.namaste.feedback.keeping;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.web.Language;
import java.util.List;

/**
 * What an office, or every office without questions of its own, asks.
 *
 * @param office its name; empty for the usual set
 * @param action where the form is sent
 * @param own whether the office has questions of its own now
 * @param version of what is asked now
 */
record ChoiceView(
    Language language,
    String office,
    String action,
    String back,
    boolean own,
    long version,
    List<Line> lines,
    Trouble trouble) {

  /**
   * A question that may be chosen.
   *
   * @param place where it stands, from 1; empty if it is not asked
   */
  record Line(Question question, String place) {}

  public boolean isUsual() {
    return office.isEmpty();
  }

  /** As many as may stand beside the overall question. */
  public int most() {
    return Questionnaire.MOST - 1;
  }

  int status() {
    return trouble == null ? 200 : trouble.status();
  }
}
