package in.namaste.gateway.sending;

/** What became of one request to the Graph API. */
sealed interface Answer {

  /** Meta took the message; whether it arrives, a status tells later. */
  record Accepted(String wamid) implements Answer {}

  /**
   * Meta refused it.
   *
   * @param code Meta's error code; {@link Trouble#NO_CODE} when the body had none
   * @param httpStatus status of the answer
   * @param trace Meta's trace id, for its support; empty when it gave none
   */
  record Refused(int code, int httpStatus, String trace) implements Answer {}

  /** No connection came about: nothing was sent. */
  record NotConnected(String why) implements Answer {}

  /** The request went out and no answer came: it may have been sent. */
  record Lost(String why) implements Answer {}
}
