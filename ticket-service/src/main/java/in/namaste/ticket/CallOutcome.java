package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of ringing a citizen who had not said whether it is solved. */
public enum CallOutcome {
  /** The citizen says that it is solved. */
  CONFIRMED,
  /** The citizen says that it is not. */
  NOT_SOLVED,
  /** Nobody answered, or the number does not exist. */
  UNREACHABLE;

  /** The name in events and forms, such as {@code not-solved}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CallOutcome> of(String wireName) {
    return Arrays.stream(values()).filter(one -> one.wireName().equals(wireName)).findFirst();
  }
}
