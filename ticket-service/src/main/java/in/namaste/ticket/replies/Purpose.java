package in.namaste.ticket.replies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Into which form a ready reply goes. */
public enum Purpose {
  /** Asks the citizen something. */
  QUESTION,
  /** Says what was done. */
  REPORT,
  /** Says why a date is late or another kind fits. */
  REASON,
  /** Says why another department gets it. */
  TRANSFER,
  /** Says why it cannot be taken up. */
  REJECTION;

  /** The name in the district pack and in forms. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, in their order. */
  static List<String> wireNames() {
    return Arrays.stream(values()).map(Purpose::wireName).toList();
  }

  public static Optional<Purpose> of(String wireName) {
    return Arrays.stream(values()).filter(one -> one.wireName().equals(wireName)).findFirst();
  }
}
