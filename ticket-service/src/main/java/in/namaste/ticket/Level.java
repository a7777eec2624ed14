package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who decides about a ticket. An appeal brings it one step up. */
public enum Level {
  /** Every officer of the department. */
  DEPARTMENT,
  /** The head of the department. */
  HEAD,
  /** The Deputy Commissioner's office; nobody stands above it here. */
  DISTRICT;

  /** The level on which this role decides. */
  static Level of(Role role) {
    return switch (role) {
      case DISTRICT -> DISTRICT;
      case HEAD -> HEAD;
      default -> DEPARTMENT;
    };
  }

  boolean isHighest() {
    return this == DISTRICT;
  }

  Level above() {
    return this == DEPARTMENT ? HEAD : DISTRICT;
  }

  /** Whether this role stands on this level or above it. */
  boolean isReachedBy(Role role) {
    return of(role).compareTo(this) >= 0;
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
