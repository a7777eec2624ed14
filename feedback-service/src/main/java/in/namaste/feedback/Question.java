package in.namaste.feedback;

import java.util.Locale;
import java.util.Optional;

/** What the form asks; each answer is 1 (very bad) to 5 (very good). In the order of the pages. */
public enum Question {
  OVERALL,
  CLEANLINESS,
  PROMPTNESS,
  COURTESY,
  TRANSPARENCY,
  SOLVED;

  /** The question's name in events, tables and form fields. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question of a code, empty if none is called so. */
  public static Optional<Question> of(String code) {
    for (Question question : values()) {
      if (question.code().equals(code)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}
