package in.namaste.feedback;

import java.util.List;
import java.util.Optional;

/**
 * What one office asks, in the order of the page; the overall question is always among it.
 *
 * @param version from 1; rises with each change of the office's questions
 */
public record Questionnaire(int version, List<Question> questions) {

  /** Throws IllegalArgumentException without the overall question. */
  public Questionnaire {
    questions = List.copyOf(questions);
    if (questions.stream().noneMatch(Question::isOverall)) {
      throw new IllegalArgumentException("The overall question is always asked");
    }
  }

  public Question overall() {
    return questions.stream().filter(Question::isOverall).findFirst().orElseThrow();
  }

  /** The questions a visitor may answer besides. */
  public List<Question> others() {
    return questions.stream().filter(question -> !question.isOverall()).toList();
  }

  public Optional<Question> find(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }
}
