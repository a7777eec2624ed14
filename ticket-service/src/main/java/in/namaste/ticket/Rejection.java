package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a complaint may not be taken up: the matters that CPGRAMS leaves to others. "Not ours" is a
 * transfer and a duplicate is merged; neither is a reason.
 */
public enum Rejection {
  /** A court has it. */
  COURT,
  /** Asks for information under the Right to Information Act. */
  RTI,
  /** A dispute between persons or in a family. */
  FAMILY_DISPUTE,
  RELIGIOUS_MATTER,
  /** Touches the integrity of the country. */
  NATIONAL_INTEGRITY,
  /** A government servant's own service. */
  SERVICE_MATTER,
  /** Asks for no redress. */
  SUGGESTION;

  /** The name in events and forms, such as {@code family-dispute}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Rejection> of(String wireName) {
    return Arrays.stream(values()).filter(one -> one.wireName().equals(wireName)).findFirst();
  }
}
