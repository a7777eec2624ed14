package in.namaste.feedback.results;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Counts;
import in.namaste.feedback.results.Figures.Asked;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void asManyMoreAsLessIsAnotherMark() {
    assertThat(figures(5, 0).mark()).isNotEqualTo(figures(0, 5).mark());
    assertThat(figures(5, 0).mark()).isEqualTo(figures(5, 0).mark());
  }

  private static Figures figures(long good, long veryGood) {
    Counts counts = new Counts(List.of(0L, 0L, 0L, good, veryGood));
    return new Figures(
        Map.of(new Asked("overall", 1), counts), new TreeMap<>(), Map.of(), Map.of());
  }
}
