package in.namaste.sla.ticking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.sla.ticking.CaughtUp.Horizon;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class CaughtUpTest {

  private static final Instant NOW = Instant.parse("2026-11-25T06:30:00Z");

  @Test
  void whileKafkaIsAwayNoMomentIsReached() {
    var nobody = new EndOffsets(Map.of("bootstrap.servers", "127.0.0.1:1"));
    // The positions are asked only once the brokers have answered.
    var caughtUp = new CaughtUp(nobody, null, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThatThrownBy(() -> caughtUp.upTo().await().atMost(Duration.ofSeconds(20)))
        .hasStackTraceContaining(TimeoutException.class.getName());
  }

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
