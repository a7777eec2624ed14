package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ClocksTest {

  @RepeatedTest(5)
  void anInstantSurvivesPostgreSqlWhichKeepsMicroseconds() {
    Instant now = new Clocks().clock(Duration.ZERO).instant();

    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void theOffsetTurnsIt() {
    Clock turned = new Clocks().clock(Duration.ofHours(49));

    assertThat(turned.instant())
        .isCloseTo(Instant.now().plus(49, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
  }
}
