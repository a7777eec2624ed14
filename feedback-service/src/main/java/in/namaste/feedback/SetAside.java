package in.namaste.feedback;

/**
 * Why an answer is kept but not counted. The names stand in the table of answers and, with their
 * texts, on pages.
 */
public enum SetAside {
  /** More answers of one day from one source than are counted. */
  REPEATED,
  /** So many from one source that none of them is believed. */
  FLOOD,
  /** More in one hour by one code than people could give there. */
  OVERLIMIT,
  /** Given in an hour in which the office got far more answers than is usual there. */
  BURST,
  /** Given by a code that has been revoked. */
  REVOKED
}
