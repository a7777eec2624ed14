package in.namaste.ticket.api;

import in.namaste.ticket.programs.Scope;

/** What is said of all paths of the API. */
final class Api {

  /** Every path of the API begins so. */
  static final String ROOT = "/api/";

  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String FORM = "multipart/form-data";

  /** Names of the security schemes in the document. */
  static final String TOKEN = "program-token";

  static final String SESSION = "session";

  /** Roles of those who read; a program needs the scope. */
  static final String READ = Scope.READ_TICKETS;

  static final String WRITE = Scope.WRITE_TICKETS;

  static final String NUMBER = "The number, such as ABC-2611-004217-7.";
  static final String EXAMPLE = "ABC-2611-004217-7";
  static final String WRONG = "What was sent cannot be read; the code and the detail say why.";
  static final String NOT_FOUND = "There is no such thing within the role's reach.";
  static final String REFUSED = "The demand is not met; the code says which. Nothing has changed.";

  private Api() {}
}
