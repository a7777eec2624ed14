package in.namaste.feedback.questions;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionBookTest {

  private static final Question OVERALL = question("overall", 1);

  private final QuestionBook book =
      new QuestionBook(
          new DistrictQuestions(
              Path.of(System.getProperty("project.root"), "deploy/district/rohtak")));

  @Test
  void beforeTheDatabaseIsReadTheDistrictPacksUsualQuestionsAreAsked() {
    assertThat(codes(book.of("PHED-ROHTAK")))
        .containsExactly(
            "overall", "cleanliness", "promptness", "courtesy", "transparency", "solved");
    assertThat(book.find("PHED-ROHTAK", Questionnaire.FIRST)).contains(book.of("PHED-ROHTAK"));
  }

  @Test
  void anOfficeAsksItsOwnQuestionsAndTheOthersTheUsualOnes() {
    book.replace(List.of(usual(1), own("PHED-ROHTAK", 2, question("water", 1))));

    assertThat(codes(book.of("PHED-ROHTAK"))).containsExactly("overall", "water");
    assertThat(codes(book.of("DC-ROHTAK"))).containsExactly("overall");
    assertThat(book.isOwn("PHED-ROHTAK")).isTrue();
    assertThat(book.isOwn("DC-ROHTAK")).isFalse();
  }

  @Test
  void anOfficeCanReturnToTheUsualQuestions() {
    book.replace(
        List.of(
            usual(1),
            own("PHED-ROHTAK", 2, question("water", 1)),
            new Sheet("PHED-ROHTAK", 3, List.of())));

    assertThat(book.of("PHED-ROHTAK").version()).isEqualTo(1);
    assertThat(book.isOwn("PHED-ROHTAK")).isFalse();
  }

  @Test
  void anOldAnswerFindsTheWordsItWasGivenTo() {
    book.replace(
        List.of(
            usual(1),
            own("PHED-ROHTAK", 2, question("water", 1)),
            own("PHED-ROHTAK", 3, question("water", 2))));

    assertThat(book.of("PHED-ROHTAK").version()).isEqualTo(3);
    assertThat(book.find("PHED-ROHTAK", 2).flatMap(asked -> asked.find("water")))
        .map(Question::version)
        .contains(1);
    assertThat(book.find("PHED-ROHTAK", 1)).isPresent();
  }

  @Test
  void anotherOfficesQuestionsAndAnUnknownVersionAreNotFound() {
    book.replace(List.of(usual(1), own("PHED-ROHTAK", 2, question("water", 1))));

    assertThat(book.find("DC-ROHTAK", 2)).isEqualTo(Optional.empty());
    assertThat(book.find("DC-ROHTAK", 99)).isEqualTo(Optional.empty());
  }

  private static List<String> codes(Questionnaire asked) {
    return asked.questions().stream().map(Question::code).toList();
  }

  private static Sheet usual(int version) {
    return new Sheet(Sheet.USUAL, version, List.of(OVERALL));
  }

  private static Sheet own(String office, int version, Question question) {
    return new Sheet(office, version, List.of(OVERALL, question));
  }

  private static Question question(String code, int version) {
    return new Question(code, version, "क्या", "What", "बुरा", "Bad", "अच्छा", "Good");
  }
}
