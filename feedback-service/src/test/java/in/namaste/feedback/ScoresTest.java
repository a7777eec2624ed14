package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void theOverallAnswerIsNeeded() {
    assertThatThrownBy(() -> Scores.of(Map.of("courtesy", 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerIsOneToFive() {
    assertThatThrownBy(() -> Scores.of(Map.of("overall", 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scores.of(Map.of("overall", 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aComplaintIsOfferedFromTwoDown() {
    assertThat(Scores.of(Map.of("overall", 2)).isBad()).isTrue();
    assertThat(Scores.of(Map.of("overall", 3)).isBad()).isFalse();
  }
}
