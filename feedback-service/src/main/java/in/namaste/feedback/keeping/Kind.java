package in.namaste.feedback.keeping;

/** What is named in a form. The titles stand in the message bundle. */
public enum Kind {
  NEWOFFICE,
  OFFICE,
  NEWCOUNTER,
  COUNTER
}
