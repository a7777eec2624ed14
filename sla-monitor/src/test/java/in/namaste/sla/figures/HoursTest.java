package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoursTest {

  @Test
  void withoutTicketsThereIsNoTime() {
    assertThat(of().median()).isEmpty();
    assertThat(of().p90()).isEmpty();
  }

  @Test
  void whatIsReadIsInTheClassOfTheTrueValue() {
    Random random = new Random(31);
    for (int round = 0; round < 500; round++) {
      double[] hours =
          random.doubles(random.nextInt(1, 400)).map(r -> Math.exp(r * 9 - 1)).sorted().toArray();
      Hours counted = of(hours);

      assertThat(counted.tickets()).isEqualTo(hours.length);
      assertThat(bucket(counted.median().orElseThrow()))
          .isEqualTo(Math.min(bucket(hours[(hours.length - 1) / 2]), Hours.BOUNDS.size() - 1));
    }
  }

  @Test
  void fromEightHoursOnAClassIsAtMostAThirdOfItsTime() {
    for (int i = Hours.BOUNDS.indexOf(8) + 1; i < Hours.BOUNDS.size(); i++) {
      double begin = Hours.BOUNDS.get(i - 1);
      assertThat((Hours.BOUNDS.get(i) - begin) / begin).isLessThan(0.34);
    }
  }

  @Test
  void beyondTheLastClassOnlyThatIsSaid() {
    Hours late = of(5_000, 6_000);

    assertThat(late.median()).hasValue(2_880);
    assertThat(Hours.isBeyond(late.median().orElseThrow())).isTrue();
    assertThat(Hours.isBeyond(of(2_000).median().orElseThrow())).isFalse();
  }

  @Test
  void togetherIsTheSum() {
    assertThat(Hours.sum(List.of(of(1, 50), of(50, 5_000)))).isEqualTo(of(1, 50, 50, 5_000));
    assertThat(Hours.sum(List.of())).isEqualTo(of());
  }

  private static int bucket(double hours) {
    return (int) Hours.BOUNDS.stream().filter(bound -> bound < hours).count();
  }

  private static Hours of(double... hours) {
    Long[] counts = Collections.nCopies(Hours.BOUNDS.size() + 1, 0L).toArray(Long[]::new);
    for (double each : hours) {
      counts[bucket(each)]++;
    }
    return new Hours(Arrays.asList(counts));
  }
}
