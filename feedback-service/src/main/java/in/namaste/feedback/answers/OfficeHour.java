package in.namaste.feedback.answers;

import java.time.Instant;

/**
 * One hour of one office.
 *
 * @param hour its beginning, a full hour of UTC
 */
record OfficeHour(String office, Instant hour) {}
