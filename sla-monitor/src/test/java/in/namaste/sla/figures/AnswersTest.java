package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Answers GOOD = Answers.of(1L, 1L, 4L, 16L, 18L);

  @Test
  void averagesAndDifferencesAreCounted() {
    assertThat(GOOD.total()).isEqualTo(40);
    assertThat(GOOD.average()).isEqualTo(4.225);
    assertThat(GOOD.minus(Answers.of(1L, 0L, 4L, 6L, 8L)))
        .isEqualTo(Answers.of(0L, 1L, 0L, 10L, 10L));
  }

  @Test
  void anOfficeThatFellIsSeenByItsTenNewestAnswers() {
    assertThat(Answers.of(3L, 4L, 2L, 1L, 0L).areClearlyBelow(GOOD)).isTrue();
  }

  @Test
  void threeBadMorningsAmongTenAreNoFall() {
    Answers recent = Answers.of(3L, 0L, 0L, 3L, 4L);
    assertThat(GOOD.average() - recent.average()).isGreaterThan(Answers.FALL);
    assertThat(recent.areClearlyBelow(GOOD)).isFalse();
  }

  @Test
  void aTenthOfAPointIsNoFallHoweverManySayIt() {
    assertThat(
            Answers.of(0L, 0L, 0L, 6_000L, 4_000L)
                .areClearlyBelow(Answers.of(0L, 0L, 0L, 5_000L, 5_000L)))
        .isFalse();
  }

  @Test
  void betterAnswersAreNoFall() {
    assertThat(GOOD.areClearlyBelow(Answers.of(18L, 16L, 4L, 1L, 1L))).isFalse();
  }

  @Test
  void ofAThousandOfficesWhereNothingChangedFewAreNamed() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(29);
    long named = 0;
    for (int office = 0; office < 1_000; office++) {
      if (drawn(random, 10).areClearlyBelow(drawn(random, 40))) {
        named++;
      }
    }
    assertThat(named).isLessThan(20);
  }

  /** Answers of people among whom one in five is angry and the others are content. */
  private static Answers drawn(RandomGenerator random, int answers) {
    Long[] counts = {0L, 0L, 0L, 0L, 0L};
    for (int i = 0; i < answers; i++) {
      int score = random.nextInt(5) == 0 ? random.nextInt(2) : 2 + random.nextInt(3);
      counts[score]++;
    }
    return Answers.of(counts);
  }
}
