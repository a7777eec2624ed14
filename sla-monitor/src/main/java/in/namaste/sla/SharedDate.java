package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A date by which a technical ticket was said to be solved.
 *
 * @param date what was promised
 * @param sharedAt when it was said
 */
public record SharedDate(Instant date, Instant sharedAt) {

  public SharedDate {
    requireNonNull(date, "date");
    requireNonNull(sharedAt, "sharedAt");
  }
}
