package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The calling cell's work on the present resolution.
 *
 * @param dueSince since when the citizen is to be rung, after the time to answer had passed; null
 *     while there is still time
 * @param attempts how often somebody has rung
 * @param lastAt when somebody rang last; null when nobody has
 */
@Embeddable
public record Calls(
    @Column(name = "silent_since") Instant dueSince,
    @Column(name = "contact_attempts") int attempts,
    @Column(name = "last_called_at") Instant lastAt) {

  static final Calls NONE = new Calls(null, 0, null);

  Calls due(Instant now) {
    return new Calls(now, attempts, lastAt);
  }

  Calls another(Instant now) {
    return new Calls(dueSince, attempts + 1, now);
  }

  boolean restAt(Instant now, CallRules rules) {
    return lastAt != null && now.isBefore(lastAt.plus(rules.between()));
  }
}
