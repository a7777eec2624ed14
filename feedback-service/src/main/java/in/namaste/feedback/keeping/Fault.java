package in.namaste.feedback.keeping;

/** What is wrong with a field. The texts stand in the message bundle. */
public enum Fault {
  MISSING,
  TOOLONG,
  NOTHINDI,
  NOTENGLISH,
  CODESHAPE,
  CODETAKEN,
  DEPARTMENT
}
