package in.namaste.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.Promise;
import in.namaste.ticket.State;
import in.namaste.web.Language;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {

  /** Noon in Rohtak. */
  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00:00Z, due, 3 घंटे बाकी",
    "2026-11-25T06:30:00Z, open, 2 दिन बाकी",
    "2026-11-21T06:30:00Z, late, 2 दिन देर",
    "2026-11-23T18:29:00Z, due, 11 घंटे बाकी",
    "2026-11-23T18:31:00Z, open, 12 घंटे बाकी",
    "2026-11-23T06:10:00Z, late, 20 मिनट देर"
  })
  void aClockSaysHowFarThePromiseIs(Instant promisedBy, String look, String words) {
    ClockWords clock =
        ClockWords.of(State.ASSIGNED, Promise.Kind.RESOLVE, promisedBy, false, NOW, Language.HI);

    assertThat(clock.look()).isEqualTo(look);
    assertThat(clock.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"RESOLVED", "CLOSED"})
  void noClockRunsWhileTheDepartmentOwesNothing(State state) {
    ClockWords clock = ClockWords.of(state, Promise.Kind.RESOLVE, NOW, true, NOW, Language.HI);

    assertThat(clock.words()).isEmpty();
    assertThat(clock.breached()).isTrue();
  }
}
