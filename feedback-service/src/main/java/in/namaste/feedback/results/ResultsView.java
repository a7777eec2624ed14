package in.namaste.feedback.results;

import in.namaste.feedback.Question;
import in.namaste.feedback.Tally;
import java.util.List;
import java.util.Locale;

/**
 * Results of one office, as its page shows them.
 *
 * @param formPath where an answer can be given
 */
record ResultsView(String office, String department, String formPath, List<Tally> tallies) {

  public Tally overall() {
    return tallies.stream()
        .filter(tally -> tally.question() == Question.OVERALL)
        .findFirst()
        .orElseThrow();
  }

  public List<Tally> others() {
    return tallies.stream().filter(tally -> tally.question() != Question.OVERALL).toList();
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
