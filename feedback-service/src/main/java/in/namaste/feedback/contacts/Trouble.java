package in.namaste.feedback.contacts;

/** Why the list of contacts comes back with nothing done. The texts stand in the message bundle. */
public enum Trouble {
  WRONGPASSPHRASE,
  TOOMANYTRIES,
  NOOUTCOME
}
