package in.namaste.feedback.form;

import java.util.UUID;

/**
 * What one load of the form may send: one answer.
 *
 * @param submission the answer's id; sending the same token twice is the same answer
 * @param isFresh false when the page was open too long
 */
record FormToken(UUID submission, boolean isFresh) {}
