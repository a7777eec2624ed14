package in.namaste.sla.ticking;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.ticking.CaughtUp.Horizon;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaughtUpTest {

  private static final Instant NOW = Instant.parse("2026-11-25T06:30:00Z");

  @Test
  void nothingIsMissingWhenEveryPartitionWasReadToItsEnd() {
    assertThat(new Horizon(NOW, Map.of(0, 5L, 1, 0L)).missing(Map.of(0, 5L))).isZero();
  }

  @Test
  void whatWasReadBeyondOneEndDoesNotMakeUpForAnother() {
    assertThat(new Horizon(NOW, Map.of(0, 5L, 1, 3L)).missing(Map.of(0, 9L, 1, 1L))).isEqualTo(2);
  }

  @Test
  void aPartitionNeverReadIsMissingWhole() {
    assertThat(new Horizon(NOW, Map.of(0, 5L)).missing(Map.of())).isEqualTo(5);
  }
}
