package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void theOverallAnswerIsNeeded() {
    assertThatThrownBy(() -> new Scores(Map.of("courtesy", 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerIsOneToFive() {
    assertThatThrownBy(() -> new Scores(Map.of("overall", 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scores(Map.of("overall", 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aComplaintIsOfferedFromTwoDown() {
    assertThat(new Scores(Map.of("overall", 2)).isBad()).isTrue();
    assertThat(new Scores(Map.of("overall", 3)).isBad()).isFalse();
  }
}
