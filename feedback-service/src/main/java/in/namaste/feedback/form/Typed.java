package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import in.namaste.feedback.contacts.Phone;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the form.
 *
 * @param chosen answers that were chosen
 * @param comment empty when nothing was written
 * @param phone empty when none was left; personal, sealed before it is written down anywhere
 */
record Typed(Map<String, Integer> chosen, String comment, String phone) {

  static final Typed NOTHING = new Typed(Map.of(), "", "");

  Typed {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /** Whether anything beyond the overall answer is there, so that it shows. */
  public boolean hasMore() {
    return !comment.isEmpty()
        || !phone.isEmpty()
        || chosen.keySet().stream().anyMatch(code -> !code.equals(Question.OVERALL));
  }

  /** Why it cannot be taken; empty if it can. */
  Optional<Problem> problem() {
    if (!chosen.containsKey(Question.OVERALL)) {
      return Optional.of(Problem.UNANSWERED);
    }
    if (comment.length() > PostedForm.LONGEST_COMMENT) {
      return Optional.of(Problem.TOOLONG);
    }
    return !phone.isEmpty() && Phone.read(phone).isEmpty()
        ? Optional.of(Problem.PHONE)
        : Optional.empty();
  }
}
