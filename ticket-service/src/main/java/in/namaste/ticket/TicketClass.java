package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a category is promised: a minor one is solved in hours, a technical one gets a date. */
public enum TicketClass {
  MINOR,
  TECHNICAL;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the name as the district pack and the events write it.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static TicketClass of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
