package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void fourAnswersAreNotShown() {
    Tally four = tally(1, 0, 0, 1, 2);

    assertThat(four.isShown()).isFalse();
    assertThatThrownBy(four::average).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> four.percent(5)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fiveAnswersAreShown() {
    Tally five = tally(1, 0, 0, 2, 2);

    assertThat(five.isShown()).isTrue();
    assertThat(five.answers()).isEqualTo(5);
    assertThat(five.average()).isEqualTo(3.8);
    assertThat(five.percent(1)).isEqualTo(20);
    assertThat(five.percent(5)).isEqualTo(40);
  }

  @Test
  void theSharesAddUpToOneHundred() {
    Tally eight = tally(1, 2, 0, 3, 2);

    assertThat(IntStream.rangeClosed(1, 5).map(eight::percent)).containsExactly(13, 25, 0, 37, 25);
  }

  private static Tally tally(long... worstToBest) {
    return new Tally(Question.OVERALL, List.of(box(worstToBest)));
  }

  private static Long[] box(long... counts) {
    return Arrays.stream(counts).boxed().toArray(Long[]::new);
  }
}
