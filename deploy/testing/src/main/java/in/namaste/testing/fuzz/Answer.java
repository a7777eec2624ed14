package in.namaste.testing.fuzz;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a service answered.
 *
 * @param head all that stands before the body
 * @param request that was answered
 */
record Answer(String head, String request) {

  private static final int NONE = 0;
  private static final int SERVER_ERROR = 500;
  private static final int REFUSED = 400;

  /** Said before anybody has looked at what was sent. */
  private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 404, 405, 406, 415);

  private static final Pattern EMPTY = Pattern.compile("(?i)content-length: 0\\s");
  private static final Pattern TO_SIGN_IN = Pattern.compile("(?i)location: [^\\r]*/sign-in");

  /** 0 if there was no answer. */
  int status() {
    String[] parts = head.split(" ", 3);
    return parts.length > 1 ? Integer.parseInt(parts[1].strip()) : NONE;
  }

  boolean isFailure() {
    return status() >= SERVER_ERROR || status() == NONE;
  }

  /** Whether the service itself has looked at it, and not only those who guard it. */
  boolean isFromBehindTheDoor() {
    if (isFailure() || AT_THE_DOOR.contains(status())) {
      return false;
    }
    // A form without its token is refused without a word.
    boolean speechless = status() == REFUSED && EMPTY.matcher(head).find();
    return !speechless && !TO_SIGN_IN.matcher(head).find();
  }
}
