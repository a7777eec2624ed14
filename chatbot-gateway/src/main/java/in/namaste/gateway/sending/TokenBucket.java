package in.namaste.gateway.sending;

/**
 * Allows a burst and, over time, a rate. Told that this was too fast, it halves the rate and comes
 * back to the full one within a minute. Not thread-safe.
 */
final class TokenBucket {

  /** Complaints within this time are about the same speed. */
  private static final long ONE_COMPLAINT_NANOS = 1_000_000_000L;

  private static final double RECOVERY_NANOS = 60e9;

  /** It never gets slower than this part of its rate. */
  private static final double SLOWEST = 1.0 / 16;

  private final double fullPerNano;
  private final double most;
  private double perNano;
  private double tokens;
  private long filledAt;
  private long slowedAt;

  /**
   * A full bucket.
   *
   * @param perSecond tokens that come back each second
   * @param most tokens it can hold
   * @param nanos a reading of {@link System#nanoTime}
   */
  TokenBucket(double perSecond, double most, long nanos) {
    this.fullPerNano = perSecond / 1e9;
    this.perNano = fullPerNano;
    this.most = most;
    this.tokens = most;
    this.filledAt = nanos;
    this.slowedAt = nanos - ONE_COMPLAINT_NANOS;
  }

  /** Whole tokens that can be taken now. */
  int available(long nanos) {
    fill(nanos);
    return (int) tokens;
  }

  /** Takes one token. Take only what is {@link #available}. */
  void take() {
    tokens--;
  }

  /** Nanoseconds until a whole token is there; 0 if one is. */
  long nanosToNext(long nanos) {
    fill(nanos);
    return tokens >= 1 ? 0 : (long) Math.ceil((1 - tokens) / perNano);
  }

  /** It was too fast: what was saved is gone, and the rate is halved. */
  void slowDown(long nanos) {
    fill(nanos);
    if (nanos - slowedAt >= ONE_COMPLAINT_NANOS) {
      slowedAt = nanos;
      tokens = Math.min(tokens, 0);
      perNano = Math.max(perNano / 2, fullPerNano * SLOWEST);
    }
  }

  /** Whether nothing is known by it that a new one would not know. */
  boolean full(long nanos) {
    fill(nanos);
    return tokens >= most;
  }

  private void fill(long nanos) {
    long passed = nanos - filledAt;
    tokens = Math.min(most, tokens + passed * perNano);
    perNano = Math.min(fullPerNano, perNano + fullPerNano * (passed / RECOVERY_NANOS));
    filledAt = nanos;
  }
}
