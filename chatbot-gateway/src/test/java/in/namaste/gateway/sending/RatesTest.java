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
  void aBucketThatWasTooFastHalvesItsRateOnceASecondAndRecoversWithinAMinute() {
    var bucket = new TokenBucket(80, 20, 0);

    bucket.slowDown(0);
    bucket.slowDown(SECOND / 10);

    assertThat(bucket.available(SECOND / 10)).isLessThanOrEqualTo(4);
    assertThat(bucket.nanosToNext(SECOND / 10)).isZero();
    bucket.slowDown(2 * SECOND);
    assertThat(bucket.available(2 * SECOND)).isZero();
    assertThat(bucket.nanosToNext(2 * SECOND)).isGreaterThan(SECOND / 80);
    assertThat(bucket.available(62 * SECOND)).isEqualTo(20);
    IntStream.range(0, 20).forEach(i -> bucket.take());
    assertThat(bucket.nanosToNext(62 * SECOND)).isLessThanOrEqualTo(SECOND / 80);
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
