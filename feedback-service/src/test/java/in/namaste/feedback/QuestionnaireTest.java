package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

  @Test
  void theOverallQuestionIsTheFirst() {
    refused(question("courtesy"), question("overall"));
    refused();

    assertThat(new Questionnaire(1, List.of(question("overall"), question("courtesy"))).others())
        .extracting(Question::code)
        .containsExactly("courtesy");
  }

  @Test
  void aQuestionIsAskedOnce() {
    refused(question("overall"), question("courtesy"), question("courtesy"));
  }

  @Test
  void nobodyIsAskedMoreThanTwelve() {
    refused(
        Stream.concat(
                Stream.of(question("overall")),
                IntStream.rangeClosed(1, 12).mapToObj(number -> question("q" + number)))
            .toArray(Question[]::new));
  }

  private static void refused(Question... questions) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire(1, List.of(questions)));
  }

  private static Question question(String code) {
    return new Question(code, 1, "क्या", "What", "बुरा", "Bad", "अच्छा", "Good");
  }
}
