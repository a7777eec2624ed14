package in.namaste.feedback.form;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Scores;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of the form as they came; anything a person or a program may have sent.
 *
 * @param fields name to values
 */
record PostedForm(MultivaluedMap<String, String> fields) {

  /** Longest comment, in characters of the page. */
  static final int LONGEST_COMMENT = 1_000;

  String token() {
    return field("token").orElse("");
  }

  /** The version of the questions that the page showed; empty when it does not say. */
  Optional<Integer> questionnaire() {
    return field("questionnaire")
        .filter(text -> text.matches("[1-9][0-9]{0,8}"))
        .map(Integer::valueOf);
  }

  /** What was chosen and typed, to be shown again if it cannot be taken. */
  Typed typed(Questionnaire asked) {
    Map<String, Integer> chosen = new LinkedHashMap<>();
    for (Question question : asked.questions()) {
      score(question.code()).ifPresent(score -> chosen.put(question.code(), score));
    }
    return new Typed(chosen, TypedText.of(field("comment").orElse(null)), phone());
  }

  /** As it was typed: what is no phone is shown again and kept nowhere. */
  private String phone() {
    return field("phone").orElse("").strip();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.getFirst(name));
  }

  private Optional<Integer> score(String name) {
    return field(name)
        .filter(text -> text.matches("[" + Scores.WORST + "-" + Scores.BEST + "]"))
        .map(Integer::valueOf);
  }
}
