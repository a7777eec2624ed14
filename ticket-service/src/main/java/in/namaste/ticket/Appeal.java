package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How far up appeals have brought a ticket.
 *
 * @param level who may reject it
 * @param undecidedSince since when an appeal waits for this level to take the ticket up; null when
 *     none does
 */
@Embeddable
public record Appeal(
    @Column(name = "appeal_level") @Enumerated(EnumType.STRING) Level level,
    @Column(name = "appealed_at") Instant undecidedSince) {

  static final Appeal NONE = new Appeal(Level.DEPARTMENT, null);

  /** An appeal against what this level decided. */
  static Appeal against(Level decided, Instant now) {
    return new Appeal(decided.above(), now);
  }

  /** The level took the ticket up; who works on it is its choice now. */
  Appeal takenUp() {
    return new Appeal(level, null);
  }

  boolean isUndecided() {
    return undecidedSince != null;
  }
}
