package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FetchPolicyTest {

  private final IOException away = new IOException("503");
  private final UnknownToMeta unknown = new UnknownToMeta("404");

  private final FetchPolicy policy = new FetchPolicy(10);

  @Test
  void pausesDoubleUpToTenMinutes() {
    assertThat(pause(away, 1, Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pause(away, 2, Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    assertThat(pause(away, 9, Duration.ZERO)).isEqualTo(Duration.ofSeconds(256));
    assertThat(pause(away, 11, Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
    assertThat(pause(away, Integer.MAX_VALUE, Duration.ZERO)).isEqualTo(Duration.ofMinutes(10));
  }

  /** An outage of a day must not cost a citizen the photo. */
  @Test
  void whileMetaKeepsItAFailureIsNoLoss() {
    assertThat(policy.pause(away, 900, Duration.ofDays(6))).isPresent();
    assertThat(policy.pause(new IllegalStateException("database"), 900, Duration.ofDays(6)))
        .isPresent();
    assertThat(policy.pause(away, 900, Duration.ofDays(7))).isEmpty();
  }

  @Test
  void whatMetaDoesNotKnowIsAskedForAgainSoon() {
    assertThat(policy.pause(unknown, 9, Duration.ZERO)).isPresent();
    assertThat(policy.pause(unknown, 10, Duration.ZERO)).isEmpty();
  }

  private Duration pause(Exception failure, int attempts, Duration age) {
    return policy.pause(failure, attempts, age).orElseThrow();
  }
}
