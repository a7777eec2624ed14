package in.namaste.simulator.inspect;

import in.namaste.simulator.Misuse;
import in.namaste.simulator.chats.Window;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How the simulated world behaves; each field may be absent in a change.
 *
 * @param statuses the status webhooks that follow an accepted message, in the order in which they
 *     are sent; empty for load tests
 * @param window how the 24-hour window is enforced
 * @param pairRate whether more than Meta's rate to one citizen is refused with 131056
 * @param webhookCopies how often each webhook is delivered, 1 to 100
 * @param webhooks whether webhooks are sent at all
 * @param webhookDelay how late each webhook is, ISO 8601, up to an hour
 * @param clockOffset how far the clock is moved, ISO 8601
 */
public record Settings(
    List<String> statuses,
    Window window,
    Boolean pairRate,
    Integer webhookCopies,
    Boolean webhooks,
    Duration webhookDelay,
    Duration clockOffset) {

  private static final List<String> KNOWN = List.of("sent", "delivered", "read");

  /** How it behaves until somebody changes it. */
  public static final Settings DEFAULT =
      new Settings(KNOWN, Window.KNOWN, false, 1, true, Duration.ZERO, Duration.ZERO);

  private static final Duration MOST_LATE = Duration.ofHours(1);

  /**
   * These settings with what the other names.
   *
   * @throws Misuse if a value is out of bounds
   */
  public Settings with(Settings change) {
    Settings next =
        new Settings(
            Objects.requireNonNullElse(change.statuses, statuses),
            Objects.requireNonNullElse(change.window, window),
            Objects.requireNonNullElse(change.pairRate, pairRate),
            Objects.requireNonNullElse(change.webhookCopies, webhookCopies),
            Objects.requireNonNullElse(change.webhooks, webhooks),
            Objects.requireNonNullElse(change.webhookDelay, webhookDelay),
            Objects.requireNonNullElse(change.clockOffset, clockOffset));
    if (!KNOWN.containsAll(next.statuses)) {
      throw new Misuse("statuses may be any of " + KNOWN);
    }
    if (next.webhookCopies < 1 || next.webhookCopies > 100) {
      throw new Misuse("webhookCopies must be 1 to 100");
    }
    if (next.webhookDelay.isNegative() || next.webhookDelay.compareTo(MOST_LATE) > 0) {
      throw new Misuse("webhookDelay must be PT0S to " + MOST_LATE);
    }
    return next;
  }
}
