package in.namaste.feedback.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody opened the phone that a visitor had left.
 *
 * @param answer the visitor's
 * @param counter empty for the whole office
 * @param day on which the answer was given, in the district
 * @param by account of the session
 */
record Reading(UUID answer, String office, String counter, LocalDate day, String by, Instant at) {}
