package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenRowsTest {

  private final SeenRows seen = new SeenRows();

  @Test
  void aRowThatStaysGrowsOlderAndOneThatIsNewIsNew() {
    assertThat(seen.some(7, 7, 100)).isZero();
    assertThat(seen.some(7, 9, 110)).isEqualTo(10);
    assertThat(seen.some(7, 12, 150)).isEqualTo(50);

    assertThat(seen.some(8, 12, 160)).as("8 was there at 110").isEqualTo(50);
    assertThat(seen.some(10, 12, 170)).as("10 was there at 150").isEqualTo(20);
    assertThat(seen.some(13, 13, 180)).isZero();
  }

  @Test
  void afterAnEmptyQueueNothingIsOld() {
    seen.some(1, 5, 0);

    assertThat(seen.none()).isZero();

    assertThat(seen.some(6, 6, 1_000)).isZero();
  }

  @Test
  void aQueueThatNeverMovesIsRememberedInBoundsAndItsFirstExactly() {
    for (int look = 0; look <= 10 * SeenRows.MOST; look++) {
      assertThat(seen.some(1, 1 + look, look)).isEqualTo(look);
    }

    long later = 10L * SeenRows.MOST;
    assertThat(seen.some(later, later + 1, later)).isBetween(0L, 10L);
  }
}
