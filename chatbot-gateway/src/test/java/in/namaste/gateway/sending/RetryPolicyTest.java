package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.sending.Decision.Again;
import in.namaste.gateway.sending.Decision.AskByTemplate;
import in.namaste.gateway.sending.Decision.OtherTemplate;
import in.namaste.gateway.sending.Decision.Park;
import in.namaste.gateway.sending.Decision.Pause;
import in.namaste.gateway.sending.Decision.Scope;
import in.namaste.gateway.sending.Decision.SlowDown;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom(7));

  /** Every code of the fact sheet's section 7 that a send can meet, and what follows. */
  @ParameterizedTest
  @CsvSource({
    "0, pause",
    "190, pause",
    "200, pause",
    "3, pause",
    "10, pause",
    "201, pause",
    "299, pause",
    "131005, pause",
    "131031, pause",
    "368, pause",
    "131037, pause",
    "131042, pause",
    "131045, pause",
    "133010, pause",
    "33, pause",
    "4, pause",
    "80007, pause",
    "131057, pause",
    "1, again",
    "2, again",
    "131000, again",
    "131016, again",
    "133004, again",
    "131056, again",
    "130429, slow",
    "131048, restrict",
    "131064, restrict",
    "131047, ask",
    "132001, template",
    "132015, template",
    "132016, template",
    "131026, park",
    "131049, park",
    "131050, park",
    "130472, park",
    "130403, park",
    "130497, park",
    "131021, park",
    "131030, park",
    "131051, park",
    "131053, park",
    "131062, park",
    "131063, park",
    "100, park",
    "131008, park",
    "131009, park",
    "135000, park",
    "132000, park",
    "132005, park",
    "132007, park",
    "132008, park",
    "132012, park",
    "132018, park",
    "132068, park",
    "132069, park",
    "137000, park",
    "133016, again",
    "999999, again"
  })
  void eachCodeHasOneConsequence(int code, String consequence) {
    assertThat(name(policy.decide(Trouble.of(code, 400), 1, true))).isEqualTo(consequence);
  }

  @ParameterizedTest
  @CsvSource({
    "401, pause",
    "403, pause",
    "429, slow",
    "500, again",
    "502, again",
    "503, again",
    "504, again",
    "400, again",
    "404, again"
  })
  void withoutACodeTheStatusDecides(int httpStatus, String consequence) {
    Trouble trouble = Trouble.of(Trouble.NO_CODE, httpStatus);

    assertThat(name(policy.decide(trouble, 1, false))).isEqualTo(consequence);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 403, 500})
  void theCodeDecidesWhateverTheStatus(int httpStatus) {
    assertThat(Trouble.of(130429, httpStatus)).isEqualTo(Trouble.THROUGHPUT);
    assertThat(Trouble.of(190, httpStatus)).isEqualTo(Trouble.TOKEN);
  }

  @Test
  void whatWeDoNotKnowIsTriedFiveTimesWithGrowingPausesAndThenSetAside() {
    var pauses =
        IntStream.rangeClosed(1, 4)
            .mapToObj(attempt -> ((Again) policy.decide(Trouble.UNKNOWN, attempt, false)).after())
            .toList();

    assertThat(pauses).isSorted();
    assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    assertThat(pauses.getLast()).isBetween(Duration.ofSeconds(128), Duration.ofSeconds(192));
    assertThat(policy.decide(Trouble.UNKNOWN, 5, false)).isEqualTo(new Park());
    assertThat(policy.decide(Trouble.QUALITY, 5, false)).isEqualTo(new Park());
  }

  /** An outage of Meta of some hours must not cost citizens their answers. */
  @Test
  void troubleAtMetasSideIsWaitedForSomeHours() {
    var pauses =
        IntStream.range(1, RetryPolicy.MOST_TEMPORARY_ATTEMPTS)
            .mapToObj(attempt -> ((Again) policy.decide(Trouble.TEMPORARY, attempt, false)).after())
            .toList();

    assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofMinutes(15)) <= 0);
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofHours(4), Duration.ofHours(7));
    assertThat(policy.decide(Trouble.TEMPORARY, 30, false)).isEqualTo(new Park());
  }

  @Test
  void twoMessagesDoNotComeBackAtTheSameMoment() {
    assertThat(policy.decide(Trouble.TEMPORARY, 3, false))
        .isNotEqualTo(policy.decide(Trouble.TEMPORARY, 3, false));
  }

  @Test
  void thePairRateIsWaitedForInPowersOfFourAndNeverGivenUp() {
    assertThat(IntStream.of(1, 2, 3, 4).mapToObj(n -> policy.decide(Trouble.PAIR_RATE, n, false)))
        .containsExactly(seconds(1), seconds(4), seconds(16), seconds(64));
    assertThat(policy.decide(Trouble.PAIR_RATE, 50, false)).isEqualTo(seconds(3600));
  }

  @Test
  void aBadTokenStopsEverythingCallsSomebodyAndDropsNothingHoweverOften() {
    Pause pause = (Pause) policy.decide(Trouble.TOKEN, 99, false);

    assertThat(pause.scope()).isEqualTo(Scope.EVERYTHING);
    assertThat(pause.operator()).isTrue();
  }

  @Test
  void whatPassesByItselfCallsNobody() {
    assertThat(policy.decide(Trouble.CALL_RATE, 1, false))
        .isEqualTo(new Pause(Scope.EVERYTHING, RetryPolicy.CALL_RATE_PAUSE, false));
    Pause maintenance = (Pause) policy.decide(Trouble.MAINTENANCE, 1, false);
    assertThat(maintenance.length()).isGreaterThan(Duration.ofSeconds(60));
    assertThat(maintenance.operator()).isFalse();
  }

  @Test
  void aRestrictionHaltsWhatWeStartAndAnAnswerIsTriedAgain() {
    assertThat(policy.decide(Trouble.QUALITY, 1, true))
        .isEqualTo(new Pause(Scope.STARTED, RetryPolicy.RESTRICTION_PAUSE, true));
    assertThat(policy.decide(Trouble.QUALITY, 1, false)).isInstanceOf(Again.class);
  }

  @Test
  void aRefusedConnectionIsTriedForEverAtMostEveryMinute() {
    assertThat(policy.untilNextConnection(1)).isLessThan(Duration.ofSeconds(1));
    assertThat(policy.untilNextConnection(1_000)).isLessThan(Duration.ofMinutes(1));
  }

  private static Decision seconds(long seconds) {
    return new Again(Duration.ofSeconds(seconds));
  }

  private static String name(Decision decision) {
    return switch (decision) {
      case Again again -> "again";
      case SlowDown slow -> "slow";
      case Pause pause -> pause.scope() == Scope.EVERYTHING ? "pause" : "restrict";
      case AskByTemplate ask -> "ask";
      case OtherTemplate other -> "template";
      case Park park -> "park";
    };
  }
}
