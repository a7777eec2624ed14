package in.namaste.sla.dashboard;

/** Who may see the dashboard: the roles of the session that ticket-service signs. */
final class Roles {

  static final String DISTRICT = "district";
  static final String HEAD = "head";
  static final String OFFICER = "officer";
  static final String ADMIN = "admin";
  static final String CALLING_CELL = "calling-cell";
  static final String FEEDBACK_CELL = "feedback-cell";

  private Roles() {}
}
