package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One person's answers: the overall one always, the others if they were given.
 *
 * @param given question to answer, 1 to 5
 */
public record Scores(Map<Question, Integer> given) {

  public static final int WORST = 1;
  public static final int BEST = 5;

  /** An overall answer up to this one is a bad experience: a complaint is offered. */
  private static final int BAD = 2;

  /** Throws IllegalArgumentException without an overall answer or for an answer out of range. */
  public Scores {
    if (!given.containsKey(Question.OVERALL)) {
      throw new IllegalArgumentException("No overall answer");
    }
    given.values().forEach(Scores::check);
    given = Collections.unmodifiableMap(new EnumMap<>(given));
  }

  /** Reads the wire form, question code to answer. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Scores of(Map<String, Integer> byCode) {
    Map<Question, Integer> given = new EnumMap<>(Question.class);
    byCode.forEach(
        (code, score) ->
            given.put(
                Question.of(code)
                    .orElseThrow(() -> new IllegalArgumentException("Unknown question")),
                score));
    return new Scores(given);
  }

  /** The wire form, question code to answer. */
  @JsonValue
  public Map<String, Integer> byCode() {
    Map<String, Integer> codes = new LinkedHashMap<>();
    given.forEach((question, score) -> codes.put(question.code(), score));
    return codes;
  }

  public int overall() {
    return given.get(Question.OVERALL);
  }

  public boolean isBad() {
    return overall() <= BAD;
  }

  private static void check(Integer score) {
    if (score == null || score < WORST || score > BEST) {
      throw new IllegalArgumentException("An answer is 1 to 5");
    }
  }
}
