package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  @ParameterizedTest
  @CsvSource({
    // Wilson's interval of 95 %, lower end, as published tables have it.
    "0, 10, 0.0000",
    "5, 10, 0.2366",
    "10, 10, 0.7225",
    "81, 263, 0.2553",
    "950, 1000, 0.9347"
  })
  void theLowerEndOfTheIntervalIsWilsons(long kept, long judged, double lower) {
    assertThat(Ranking.wilson(kept, judged)).isCloseTo(lower, within(0.00006));
  }

  @Test
  void aFewPerfectTicketsDoNotBeatManyGoodOnes() {
    var ranking = Ranking.of(List.of(part("SMALL", 20, 20), part("LARGE", 1000, 960)));

    assertThat(ranking.places())
        .extracting(place -> place.department().code(), Ranking.Place::rank)
        .containsExactly(tuple("LARGE", 1), tuple("SMALL", 2));
  }

  @Test
  void belowTheLeastNumberThereIsNoRank() {
    var ranking =
        Ranking.of(
            List.of(part("FEW", Ranking.ENOUGH - 1, Ranking.ENOUGH - 1), part("ENOUGH", 20, 1)));

    assertThat(ranking.places().getFirst().department().code()).isEqualTo("ENOUGH");
    assertThat(ranking.places().getLast().isRanked()).isFalse();
    assertThat(ranking.places().getLast().percent()).isEqualTo(100);
  }

  @Test
  void equalsShareARank() {
    var ranking =
        Ranking.of(List.of(part("B", 100, 50), part("A", 100, 50), part("LAST", 100, 49)));

    assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 1, 3);
  }

  @Test
  void oneMoreJudgedTicketThatWasNotKeptNeverRaisesAScore() {
    Random random = new Random(29);
    for (int i = 0; i < 10_000; i++) {
      int judged = random.nextInt(1, 5_000);
      int kept = random.nextInt(judged + 1);

      assertThat(Ranking.wilson(kept, judged + 1L))
          .as("%d of %d", kept, judged)
          .isLessThanOrEqualTo(Ranking.wilson(kept, judged));
    }
  }

  private static Part part(String code, long judged, long kept) {
    return new Part(
        new Name(code, code, code),
        new Figures(Map.of(TicketFilter.JUDGED, judged, TicketFilter.KEPT, kept), 0));
  }
}
