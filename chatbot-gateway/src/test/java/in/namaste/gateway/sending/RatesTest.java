package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void aBucketGivesItsBurstAndThenItsRate() {
    var bucket = new TokenBucket(2, 4, 0);

    IntStream.range(0, 4).forEach(i -> bucket.take());

    assertThat(bucket.available(0)).isZero();
    assertThat(bucket.nanosToNext(0)).isEqualTo(SECOND / 2);
    assertThat(bucket.available(SECOND)).isEqualTo(2);
    assertThat(bucket.available(60 * SECOND)).isEqualTo(4);
  }

  @Test
  void onePersonGetsABurstOfFortyAndThenOneInSixSeconds() {
    var pairs = new PairRates();
    UUID anita = UUID.randomUUID();

    IntStream.range(0, 40).forEach(i -> assertThat(pairs.take(anita, 0)).isZero());

    assertThat(pairs.take(anita, 0)).isCloseTo(Duration.ofSeconds(6), Duration.ofMillis(1));
    assertThat(pairs.take(UUID.randomUUID(), 0)).isZero();
    assertThat(pairs.take(anita, 7 * SECOND)).isZero();
  }
}
