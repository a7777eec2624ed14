package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.sending.Decision.Again;
import in.namaste.gateway.sending.Decision.AskByTemplate;
import in.namaste.gateway.sending.Decision.Park;
import in.namaste.gateway.sending.Decision.Pause;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom(7));

  @Test
  void aBadTokenAnAccountOrAPaymentStopsEverythingAndDropsNothing() {
    for (int code : new int[] {190, 200, 3, 10, 210, 299, 131005, 131031, 368, 131042, 33}) {
      assertThat(policy.decide(code, 400, 99)).as("%d", code).isInstanceOf(Pause.class);
    }
    assertThat(policy.decide(0, 401, 1)).isInstanceOf(Pause.class);
  }

  @Test
  void temporaryTroubleIsTriedFiveTimesWithGrowingPauses() {
    var pauses =
        IntStream.rangeClosed(1, 4)
            .mapToObj(attempt -> ((Again) policy.decide(131000, 500, attempt)).after())
            .toList();

    assertThat(pauses).isSorted();
    assertThat(policy.decide(131000, 500, 5)).isEqualTo(new Park());
    assertThat(policy.decide(0, 503, 1)).isInstanceOf(Again.class);
    assertThat(policy.decide(999999, 503, 1)).isInstanceOf(Again.class);
  }

  @Test
  void thePairRateIsWaitedForInPowersOfFourAndNeverGivenUp() {
    assertThat(policy.decide(131056, 403, 1)).isEqualTo(new Again(Duration.ofSeconds(1)));
    assertThat(policy.decide(131056, 403, 2)).isEqualTo(new Again(Duration.ofSeconds(4)));
    assertThat(policy.decide(131056, 403, 3)).isEqualTo(new Again(Duration.ofSeconds(16)));
    assertThat(policy.decide(131056, 403, 50)).isEqualTo(new Again(Duration.ofHours(1)));
  }

  @Test
  void theClosedWindowIsOpenedByATemplate() {
    assertThat(policy.decide(131047, 400, 1)).isEqualTo(new AskByTemplate());
  }

  @Test
  void throughputSlowsEverybodyDown() {
    assertThat(policy.decide(130429, 403, 1)).isEqualTo(new Pause(Duration.ofSeconds(1)));
    assertThat(policy.decide(0, 429, 1)).isEqualTo(new Pause(Duration.ofSeconds(1)));
    assertThat(policy.decide(80007, 403, 1)).isEqualTo(new Pause(Duration.ofMinutes(5)));
  }

  @Test
  void ourOwnMistakesAndPeopleOutOfReachAreSetAside() {
    for (int code : new int[] {100, 131008, 131009, 132000, 132001, 131026, 131050, 130472}) {
      assertThat(policy.decide(code, 400, 1)).as("%d", code).isEqualTo(new Park());
    }
  }

  @Test
  void aRefusedConnectionIsTriedForEverAtMostEveryMinute() {
    assertThat(policy.untilNextConnection(1)).isLessThan(Duration.ofSeconds(1));
    assertThat(policy.untilNextConnection(1_000)).isLessThan(Duration.ofMinutes(1));
  }
}
