package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Village or town. */
public enum Area {
  RURAL,
  URBAN;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the name as events write it.
   *
   * @throws IllegalArgumentException for any other word
   */
  @JsonCreator
  public static Area of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
