package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.safekeeping.history.Broken;
import in.namaste.safekeeping.history.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyHistoryTest {

  private static final List<Broken> NOTHING = List.of();

  @Test
  void allOfItIsWholeWhenNothingIsBrokenAndTheBrokersSaidSo() {
    assertThat(VerifyHistory.isWhole(finding(2, NOTHING))).isTrue();
    assertThat(VerifyHistory.isWhole(finding(0, NOTHING))).isTrue();
  }

  @Test
  void nobodyIsToldThatItIsWholeWhileNoBrokerAnswers() {
    assertThatThrownBy(() -> VerifyHistory.isWhole(finding(-1, NOTHING)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not all of it");
  }

  @Test
  void whatIsBrokenIsBrokenWithOrWithoutBrokers() {
    List<Broken> bent = List.of(new Broken("RTK-2611-000001-0", 3, "another hash"));

    assertThat(VerifyHistory.isWhole(finding(2, bent))).isFalse();
    assertThat(VerifyHistory.isWhole(finding(-1, bent))).isFalse();
  }

  private static Finding finding(long published, List<Broken> broken) {
    return new Finding(3, 12, 1, 2, published, broken, List.of());
  }
}
