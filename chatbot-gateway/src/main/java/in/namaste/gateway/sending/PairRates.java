package in.namaste.gateway.sending;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Meta's pair rate: one message in six seconds to one person, with a burst borrowed from the time
 * after it. We stay a little below the documented burst of 45. Not thread-safe.
 */
final class PairRates {

  private static final double PER_SECOND = 1.0 / 6;
  private static final int BURST = 40;

  /** Above so many the full buckets are forgotten. */
  private static final int TIDY_ABOVE = 10_000;

  private final Map<UUID, TokenBucket> buckets = new HashMap<>();

  /** Takes a token of this person; says how long to wait when there is none. */
  Duration take(UUID citizenId, long nanos) {
    if (buckets.size() > TIDY_ABOVE) {
      buckets.values().removeIf(bucket -> bucket.full(nanos));
    }
    TokenBucket bucket =
        buckets.computeIfAbsent(citizenId, id -> new TokenBucket(PER_SECOND, BURST, nanos));
    long wait = bucket.nanosToNext(nanos);
    if (wait == 0) {
      bucket.take();
    }
    return Duration.ofNanos(wait);
  }
}
