package in.namaste.feedback.contacts;

/** What a call led to. The texts stand in the message bundle. */
public enum Outcome {
  SETTLED,
  COMPLAINT,
  NOTREACHED,
  WRONGNUMBER
}
