package in.namaste.feedback.admin;

/** Roles in a session that may see counts and print codes. */
public final class Keepers {

  public static final String FEEDBACK_CELL = "feedback-cell";
  public static final String DISTRICT = "district";
  public static final String ADMIN = "admin";

  private Keepers() {}
}
