package in.namaste.feedback.answers;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  private static final HourSoFar QUIET = new HourSoFar(3, 5, 17, false);
  private static final HourSoFar FULL = new HourSoFar(3, 17, 17, false);

  @Test
  void anAnswerLikeOthersIsCounted() {
    assertThat(Standing.of(1, false, QUIET).isCounted()).isTrue();
    assertThat(Standing.of(5, false, QUIET).isCounted()).isTrue();
    assertThat(Standing.of(null, false, QUIET).isCounted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"6, REPEATED", "20, REPEATED", "21, FLOOD", "9000, FLOOD"})
  void aSourceIsBelievedFiveTimesADay(int fromSource, SetAside why) {
    assertThat(Standing.of(fromSource, false, QUIET).why()).contains(why);
    assertThat(Standing.of(fromSource, false, FULL).why())
        .as("what speaks against the answer itself comes first")
        .contains(why);
  }

  @Test
  void oneCodeIsBelievedOnceAMinute() {
    assertThat(Standing.of(1, false, new HourSoFar(59, 59, 90, false)).isCounted()).isTrue();
    assertThat(Standing.of(1, false, new HourSoFar(60, 60, 90, false)).why())
        .contains(SetAside.OVERLIMIT);
  }

  @Test
  void anHourBeyondBeliefIsABurstUnlessItWasReleased() {
    assertThat(Standing.of(1, false, new HourSoFar(3, 16, 17, false)).isCounted()).isTrue();
    assertThat(Standing.of(1, false, FULL).why()).contains(SetAside.BURST);
    assertThat(Standing.of(1, false, new HourSoFar(3, 40, 17, true)).isCounted()).isTrue();
  }

  @Test
  void aRevokedCodeIsWorthNothing() {
    assertThat(Standing.of(1, true, QUIET).why()).contains(SetAside.REVOKED);
  }
}
