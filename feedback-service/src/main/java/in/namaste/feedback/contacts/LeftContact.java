package in.namaste.feedback.contacts;

import in.namaste.feedback.Scores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answer whose visitor wants to be called.
 *
 * @param counter empty for the whole office
 * @param questionnaire version of the office's questions it was given to
 * @param day on which it was given, in the district
 * @param comment empty when nothing was written
 * @param sealed the phone, as nobody can read it
 * @param calls the tries so far, oldest first
 */
record LeftContact(
    UUID answer,
    String office,
    String counter,
    int questionnaire,
    LocalDate day,
    Scores scores,
    String comment,
    String sealed,
    List<Call> calls) {

  LeftContact {
    calls = List.copyOf(calls);
  }

  /** One try to reach the visitor. */
  record Call(Outcome outcome, String note, String by, Instant at) {}
}
