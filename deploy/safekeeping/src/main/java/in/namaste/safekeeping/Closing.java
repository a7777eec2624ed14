package in.namaste.safekeeping;

import java.util.Collection;
import java.util.Optional;

/** Closes whatever else there is when one thing does not close, and hides nobody's failure. */
public final class Closing {

  private Closing() {}

  /**
   * Closes all of these, in their order.
   *
   * @return why the first that failed did so, with the others' failures suppressed in it
   */
  public static Optional<Exception> all(Collection<? extends AutoCloseable> several) {
    Exception first = null;
    for (AutoCloseable each : several) {
      try {
        each.close();
      } catch (Exception e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** Closes what was half opened; if that fails, too, the reason for closing stays the first. */
  public static void after(Exception reason, AutoCloseable halfOpened) {
    try {
      halfOpened.close();
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      reason.addSuppressed(e);
    }
  }
}
