package in.namaste.feedback.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class RhythmTest {

  @Test
  void aNewOrQuietOfficeIsBelievedUpToSeventeenAnswersInAnHour() {
    assertThat(new Rhythm(0, 0).believable()).isEqualTo(17);
    assertThat(new Rhythm(40, 30).believable()).isEqualTo(17);
  }

  @Test
  void aBusyOfficeIsBelievedMore() {
    assertThat(new Rhythm(300, 30).believable()).isEqualTo(28);
    assertThat(new Rhythm(900, 30).believable()).isEqualTo(59);
  }

  @Test
  void whatIsNotBelievedHappensOnceInAMillionHours() {
    PoissonDistribution ten = PoissonDistribution.of(10);
    int believable = new Rhythm(10, 1).believable();

    assertThat(ten.survivalProbability(believable)).isLessThanOrEqualTo(1e-6);
    assertThat(ten.survivalProbability(believable - 1)).isGreaterThan(1e-6);
  }
}
