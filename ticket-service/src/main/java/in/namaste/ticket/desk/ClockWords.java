package in.namaste.ticket.desk;

import in.namaste.ticket.Promise;
import in.namaste.ticket.State;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A promise's clock as people say it.
 *
 * @param look which badge of the stylesheet: open, due, late, done or empty for none
 * @param words such as {@code 3 घंटे बाकी}; empty when no clock runs
 * @param shareDate whether a date, not the solution, is what falls due
 * @param breached whether the clocks announced a broken promise of this run
 */
public record ClockWords(String look, String words, boolean shareDate, boolean breached) {

  public static ClockWords of(
      State state,
      Promise.Kind promise,
      Instant promisedBy,
      boolean breached,
      Instant now,
      Language language) {
    if (!state.isOpen() || promisedBy == null) {
      return new ClockWords(state.isOpen() ? "" : "done", "", false, breached);
    }
    return new ClockWords(
        look(promisedBy, now),
        DistrictTime.distance(now, promisedBy, language),
        promise == Promise.Kind.SHARE_DATE,
        breached);
  }

  private static String look(Instant promisedBy, Instant now) {
    if (promisedBy.isBefore(now)) {
      return "late";
    }
    LocalDate today = LocalDate.ofInstant(now, DistrictTime.ZONE);
    return LocalDate.ofInstant(promisedBy, DistrictTime.ZONE).equals(today) ? "due" : "open";
  }
}
