package in.namaste.feedback.publishing;

/**
 * Where answers are given.
 *
 * @param counter empty for the whole office
 */
record Place(String office, String counter) {}
