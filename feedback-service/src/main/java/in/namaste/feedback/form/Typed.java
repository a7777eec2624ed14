package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the form.
 *
 * @param chosen answers that were chosen
 * @param comment empty when nothing was written
 */
record Typed(Map<String, Integer> chosen, String comment) {

  static final Typed NOTHING = new Typed(Map.of(), "");

  Typed {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /** For the template: whether this answer is the chosen one. */
  public boolean isChosen(Question question, int score) {
    return Integer.valueOf(score).equals(chosen.get(question.code()));
  }

  /** For the template: whether anything beyond the overall answer is there, so that it shows. */
  public boolean hasMore() {
    return !comment.isEmpty()
        || chosen.keySet().stream().anyMatch(code -> !code.equals(Question.OVERALL));
  }

  boolean isAnswered() {
    return chosen.containsKey(Question.OVERALL);
  }
}
