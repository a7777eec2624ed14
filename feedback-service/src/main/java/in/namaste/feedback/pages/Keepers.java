package in.namaste.feedback.pages;

/** Roles of those who keep offices, codes and answers, as a session names them. */
public final class Keepers {

  public static final String FEEDBACK_CELL = "feedback-cell";
  public static final String DISTRICT = "district";
  public static final String ADMIN = "admin";

  private Keepers() {}
}
