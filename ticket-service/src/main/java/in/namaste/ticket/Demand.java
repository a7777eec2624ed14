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
  RATING
}
