package in.namaste.sla;

import java.time.LocalTime;

/**
 * A part of a working day.
 *
 * @param from its first moment
 * @param until the first moment after it, on the same day
 */
public record WorkingHours(LocalTime from, LocalTime until) {

  public WorkingHours {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("Working hours begin before they end");
    }
  }
}
