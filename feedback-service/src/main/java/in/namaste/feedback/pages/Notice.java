package in.namaste.feedback.pages;

/** Why there is no page. The texts stand in the message bundle. */
public enum Notice {
  UNKNOWNCODE,
  UNKNOWNOFFICE,
  UNKNOWNQUESTION,
  RESULTSAWAY,
  NOTALLOWED,
  FOREIGNFORM,
  REVOKEDPOSTER,
  BATCHESAWAY,
  KEEPINGAWAY
}
