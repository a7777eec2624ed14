package in.namaste.simulator.chats;

/** Which way a message went, seen from the citizen's phone. */
public enum Direction {
  /** The citizen wrote it. */
  IN,
  /** The business sent it and it was accepted. */
  OUT,
  /** The business sent it and it was refused; shown so that it is noticed. */
  REFUSED,
  /** Nobody wrote it: something was made to go wrong here, and the chat says so. */
  NOTICE
}
