package in.namaste.feedback.publishing;

/**
 * Answers that are alike in everything public results tell apart but the week.
 *
 * @param counter empty for the whole office's code
 * @param version of the question
 */
record Cell(String office, String counter, String question, int version) {}
