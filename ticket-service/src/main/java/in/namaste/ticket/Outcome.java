package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a ticket was closed. Silence is never counted as satisfied. */
public enum Outcome {
  CONFIRMED,
  UNCONFIRMED;

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
