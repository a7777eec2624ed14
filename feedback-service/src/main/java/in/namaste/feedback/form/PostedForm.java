package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import in.namaste.feedback.Scores;
import in.namaste.web.TypedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form as they came; anything a person or a program may have sent. */
public class PostedForm {

  /** Longest comment, in characters of the page. */
  static final int LONGEST_COMMENT = 1_000;

  @RestForm String token;
  @RestForm String overall;
  @RestForm String cleanliness;
  @RestForm String promptness;
  @RestForm String courtesy;
  @RestForm String transparency;
  @RestForm String solved;
  @RestForm String comment;

  String token() {
    return token == null ? "" : token;
  }

  /** What was chosen and typed, to be shown again if it cannot be taken. */
  Typed typed() {
    Map<Question, Integer> chosen = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      score(field(question)).ifPresent(score -> chosen.put(question, score));
    }
    return new Typed(chosen, TypedText.of(comment));
  }

  private String field(Question question) {
    return switch (question) {
      case OVERALL -> overall;
      case CLEANLINESS -> cleanliness;
      case PROMPTNESS -> promptness;
      case COURTESY -> courtesy;
      case TRANSPARENCY -> transparency;
      case SOLVED -> solved;
    };
  }

  private static Optional<Integer> score(String text) {
    if (text == null || !text.matches("[" + Scores.WORST + "-" + Scores.BEST + "]")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }
}
