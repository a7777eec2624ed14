package in.namaste.feedback;

import java.util.List;
import java.util.Optional;

/**
 * What is asked, in the order of the page, the overall question first.
 *
 * @param version from 1; rises with each change, and names one list of questions for ever
 */
public record Questionnaire(int version, List<Question> questions) {

  /** The version that the district pack brings. */
  public static final int FIRST = 1;

  /** More questions than this nobody answers standing at a counter; the overall one included. */
  public static final int MOST = 12;

  /**
   * Throws IllegalArgumentException if the overall question is not the first, if a question comes
   * twice, or if there are more than {@value #MOST}.
   */
  public Questionnaire {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || !questions.getFirst().isOverall()) {
      throw new IllegalArgumentException("The overall question is always asked, and first");
    }
    if (questions.size() > MOST) {
      throw new IllegalArgumentException("More than " + MOST + " questions");
    }
    if (questions.stream().map(Question::code).distinct().count() < questions.size()) {
      throw new IllegalArgumentException("A question is asked once");
    }
  }

  public Question overall() {
    return questions.getFirst();
  }

  /** The questions a visitor may answer besides. */
  public List<Question> others() {
    return questions.subList(1, questions.size());
  }

  public Optional<Question> find(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }
}
