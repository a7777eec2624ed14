package in.namaste.gateway.sending;

/** Allows a burst and, over time, a rate. Not thread-safe. */
final class TokenBucket {

  private final double perNano;
  private final double most;
  private double tokens;
  private long filledAt;

  /**
   * A full bucket.
   *
   * @param perSecond tokens that come back each second
   * @param most tokens it can hold
   * @param nanos a reading of {@link System#nanoTime}
   */
  TokenBucket(double perSecond, double most, long nanos) {
    this.perNano = perSecond / 1e9;
    this.most = most;
    this.tokens = most;
    this.filledAt = nanos;
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

  /** Whether nothing is known by it that a new one would not know. */
  boolean full(long nanos) {
    fill(nanos);
    return tokens >= most;
  }

  private void fill(long nanos) {
    tokens = Math.min(most, tokens + (nanos - filledAt) * perNano);
    filledAt = nanos;
  }
}
