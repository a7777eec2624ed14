package in.namaste.ticket.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailedSignInTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
  private final FailedSignIn failed = new FailedSignIn("hash");

  @Test
  void theFirstFewMistakesCostNothing() {
    wrong(FailedSignIn.FREE - 1, NOW);

    assertThat(failed.restsUntil(NOW)).isEmpty();
  }

  @Test
  void thenTheNameRestsLongerEachTime() {
    wrong(FailedSignIn.FREE, NOW);
    assertThat(failed.restsUntil(NOW)).contains(NOW.plus(Duration.ofMinutes(1)));

    Instant later = NOW.plus(Duration.ofMinutes(1));
    assertThat(failed.restsUntil(later)).isEmpty();
    wrong(1, later);

    assertThat(failed.restsUntil(later)).contains(later.plus(Duration.ofMinutes(2)));
  }

  @Test
  void noRestIsLongerThanAnHour() {
    wrong(100, NOW);

    assertThat(failed.restsUntil(NOW)).contains(NOW.plus(FailedSignIn.LONGEST_REST));
  }

  @Test
  void afterADayWithoutATryAllIsForgotten() {
    wrong(100, NOW);
    Instant nextDay = NOW.plus(FailedSignIn.REMEMBERED).plusSeconds(1);

    wrong(1, nextDay);

    assertThat(failed.restsUntil(nextDay)).isEmpty();
  }

  private void wrong(int times, Instant at) {
    IntStream.range(0, times).forEach(i -> failed.count(at));
  }
}
