package in.namaste.simulator.webhooks;

import java.time.Duration;

/** Pauses between attempts: one second, doubled each time, at most thirty. */
final class Backoff {

  private static final int CAP_SECONDS = 30;

  private Backoff() {}

  /** The pause after the given attempt, counted from 1. */
  static Duration after(int attempt) {
    return Duration.ofSeconds(Math.min(CAP_SECONDS, 1L << Math.min(attempt - 1, 5)));
  }
}
