package in.namaste.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageHoursTest {

  private static final ZoneId ROHTAK = ZoneId.of("Asia/Kolkata");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @ParameterizedTest
  @CsvSource({
    "21:00, 07:00, 20:59, false",
    "21:00, 07:00, 21:00, true",
    "21:00, 07:00, 00:00, true",
    "21:00, 07:00, 06:59, true",
    "21:00, 07:00, 07:00, false",
    "00:00, 06:00, 05:59, true",
    "00:00, 06:00, 06:00, false",
    "07:00, 07:00, 07:00, false"
  })
  void theNightIsQuiet(LocalTime from, LocalTime until, LocalTime at, boolean quiet) {
    var hours = new MessageHours(from, until, EIGHT, ROHTAK);

    assertThat(hours.areQuietAt(LocalDate.of(2026, 11, 27).atTime(at).atZone(ROHTAK).toInstant()))
        .isEqualTo(quiet);
  }

  @Test
  void aDigestInTheNightIsNoRule() {
    LocalTime nine = LocalTime.of(21, 0);

    assertThatThrownBy(() -> new MessageHours(nine, LocalTime.of(9, 0), EIGHT, ROHTAK))
        .hasMessageContaining("quiet");
  }
}
