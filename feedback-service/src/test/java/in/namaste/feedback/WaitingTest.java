package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When answers become public, and when they leave. */
class WaitingTest {

  private static final Waiting FOUR = new Waiting(Counts.NONE.plus(1, 1).plus(5, 3));
  private static final Waiting FIVE_OWED = new Waiting(Counts.NONE.plus(5, -5));

  @Test
  void theFifthAnswerBringsAllFive() {
    assertThat(FOUR.ripe()).isEmpty();
    assertThat(FOUR.with(2).ripe()).contains(Counts.NONE.plus(1, 1).plus(2, 1).plus(5, 3));
  }

  @Test
  void anAnswerThatIsSetAsideLeavesThoseThatWait() {
    assertThat(FOUR.without(5).with(2).ripe()).isEmpty();
    assertThat(FOUR.without(5).isOwed()).isFalse();
  }

  @Test
  void fiveLeaveTogetherOnlyWhereNoneOrFiveAreLeft() {
    Counts five = Counts.NONE.plus(5, 5);

    assertThat(FIVE_OWED.isOwed()).isTrue();
    assertThat(FIVE_OWED.owed(five)).contains(five);
    assertThat(FIVE_OWED.owed(Counts.NONE.plus(5, 7))).isEmpty();
    assertThat(FIVE_OWED.owed(five.plus(1, 2))).isEmpty();
    assertThat(FIVE_OWED.owed(five.plus(1, 5))).contains(five);
    assertThat(FIVE_OWED.owed(Counts.NONE.plus(5, 4).plus(1, 6))).isEmpty();
  }
}
