package in.namaste.ticket;

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
}
