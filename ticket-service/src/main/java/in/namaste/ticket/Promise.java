package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;

/**
 * What the citizen was promised.
 *
 * @param kind what is promised
 * @param by when it falls due; null when nothing is promised
 */
@Embeddable
public record Promise(
    @Column(name = "promise") @Enumerated(EnumType.STRING) Kind kind,
    @Column(name = "promised_by") Instant by) {

  /** What falls due. */
  public enum Kind {
    /** The problem is solved. */
    RESOLVE,
    /** A date is shared, by which it will be solved. */
    SHARE_DATE,
    /** No clock runs. */
    NONE;

    @JsonValue
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static final Promise NOTHING = new Promise(Kind.NONE, null);

  static Promise resolvedBy(Instant by) {
    return new Promise(Kind.RESOLVE, by);
  }

  static Promise dateSharedBy(Instant by) {
    return new Promise(Kind.SHARE_DATE, by);
  }
}
