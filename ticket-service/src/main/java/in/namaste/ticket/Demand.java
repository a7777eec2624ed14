package in.namaste.ticket;

/** What a move asks of the person who makes it. */
public enum Demand {
  /** The post that is to hold the ticket. */
  POST,
  /** The date by which it will be solved, in the future. */
  DATE,
  /** Why, in words the citizen will read. */
  REASON,
  /** Why, but only when the date lies beyond the category's own limit. */
  REASON_IF_LATE,
  /** What was done, in words the citizen will read. */
  ACTION_REPORT,
  /** What the citizen is asked, in words the citizen will read. */
  QUESTION,
  /** From 1 to 5. */
  RATING,
  /** Another department than the present. */
  DEPARTMENT,
  /** A category of the department and a class, at least one of them new. */
  CLASSIFICATION,
  /** One of the reasons for which a complaint may not be taken up. */
  REJECTION,
  /** An open ticket of the same department. */
  MASTER,
  /** What came of the call. */
  CALL_OUTCOME
}
