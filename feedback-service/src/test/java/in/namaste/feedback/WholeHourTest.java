package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WholeHourTest {

  @Test
  void minutesAreForgotten() {
    assertThat(WholeHour.of(Instant.parse("2026-11-23T06:59:59.999Z")))
        .isEqualTo("2026-11-23T06:00:00Z");
  }
}
