package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One person's answers: the overall one always, the others if they were given.
 *
 * @param byCode question code to answer, 1 to 5; also the wire form
 */
public record Scores(@JsonValue Map<String, Integer> byCode) {

  public static final int WORST = 1;
  public static final int BEST = 5;

  /** An overall answer up to this one is a bad experience: a complaint is offered. */
  private static final int BAD = 2;

  /**
   * Throws IllegalArgumentException without an overall answer, for an answer out of range or for
   * what cannot be a question.
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Scores {
    if (!byCode.containsKey(Question.OVERALL)) {
      throw new IllegalArgumentException("No overall answer");
    }
    byCode.forEach(Scores::check);
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  public int overall() {
    return byCode.get(Question.OVERALL);
  }

  public boolean isBad() {
    return overall() <= BAD;
  }

  private static void check(String code, Integer score) {
    if (!Question.isCode(code)) {
      throw new IllegalArgumentException("Not a question");
    }
    if (score == null || score < WORST || score > BEST) {
      throw new IllegalArgumentException("An answer is 1 to 5");
    }
  }
}
