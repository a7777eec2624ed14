package in.namaste.feedback.keeping;

import in.namaste.feedback.history.Change;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.Words;
import java.util.List;

/**
 * A question of the bank with a form for its words.
 *
 * @param kept as the bank has it now; null for a new one
 * @param trouble why the form comes back, null at first
 */
record WordsView(
    Kept kept,
    WordsForm form,
    Faults faults,
    Trouble trouble,
    List<Change> history,
    boolean mayChange,
    boolean done) {

  public boolean isNew() {
    return kept == null;
  }

  /** For the template: whether nobody need ask it. */
  public boolean isWithdrawable() {
    return kept != null && kept.offered() && !kept.question().isOverall();
  }

  public int longestText() {
    return Words.LONGEST_TEXT;
  }

  public int longestEnd() {
    return Words.LONGEST_END;
  }

  int status() {
    if (trouble != null) {
      return trouble.status();
    }
    return faults.any() ? 422 : 200;
  }
}
