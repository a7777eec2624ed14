package in.namaste.feedback.questions;

/** A change of questions that is not made, with the reason a person is told. */
public final class QuestionsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it is refused. */
  public enum Why {
    /** No question of this code, or one that everybody has to answer. */
    UNKNOWN,
    /** It was changed after the page was opened. */
    CHANGEDMEANWHILE
  }

  private final Why why;

  QuestionsRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
