package in.namaste.feedback.results;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Tally;
import in.namaste.feedback.setaside.SetAsideCount;
import in.namaste.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Results of one office, as its page shows them.
 *
 * @param formPath where an answer can be given
 * @param asked what the office asks now
 * @param tallies by question code
 * @param setAside how many answers are not counted, by reason
 */
record ResultsView(
    String office,
    String department,
    String formPath,
    Questionnaire asked,
    Language language,
    Map<String, Tally> tallies,
    List<SetAsideCount> setAside) {

  public Tally overall() {
    return tallies.get(Question.OVERALL);
  }

  /** What was answered to one of the questions. */
  public Tally of(Question question) {
    return tallies.get(question.code());
  }

  /** The answers in the order of the page. */
  public List<Integer> bestToWorst() {
    return List.of(5, 4, 3, 2, 1);
  }

  /** One digit after the point is all that a handful of answers can bear. */
  public String rounded(double average) {
    return String.format(Locale.ROOT, "%.1f", average);
  }
}
