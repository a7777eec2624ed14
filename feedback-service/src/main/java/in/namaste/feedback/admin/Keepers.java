package in.namaste.feedback.admin;

/** Roles in a session that may see counts and print codes. */
final class Keepers {

  static final String FEEDBACK_CELL = "feedback-cell";
  static final String DISTRICT = "district";
  static final String ADMIN = "admin";

  private Keepers() {}
}
