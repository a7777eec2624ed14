package in.namaste.feedback.history;

import java.time.Instant;

/**
 * One thing a keeper has done.
 *
 * @param by account of the session
 * @param detail what it became: names or codes, no sentence; may be empty
 */
public record Change(Instant at, String by, What what, String detail) {}
