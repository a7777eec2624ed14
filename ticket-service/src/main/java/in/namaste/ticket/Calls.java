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
 */
@Embeddable
public record Calls(
    @Column(name = "silent_since") Instant dueSince,
    @Column(name = "contact_attempts") int attempts) {

  static final Calls NONE = new Calls(null, 0);

  Calls due(Instant now) {
    return new Calls(now, attempts);
  }

  Calls another() {
    return new Calls(dueSince, attempts + 1);
  }
}
