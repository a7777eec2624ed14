package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import java.time.Instant;

/**
 * What was counted after all.
 *
 * @param from first hour
 * @param reason in the words of whoever released it
 * @param account who did
 */
record Released(
    String office,
    SetAside why,
    Instant from,
    long answers,
    String reason,
    String account,
    Instant at) {}
