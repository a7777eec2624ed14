package in.namaste.sla.whatif;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a ticket's promises, and what would have.
 *
 * @param brokenThen true if one was broken as it was made
 * @param brokenAt which due time would have passed under the changed policy; empty if none would
 */
public record Verdict(boolean brokenThen, Optional<Instant> brokenAt) {

  /** Kept then, broken under the changed policy. */
  public boolean isNewlyBroken() {
    return !brokenThen && brokenAt.isPresent();
  }

  /** Broken then, kept under the changed policy. */
  public boolean isSpared() {
    return brokenThen && brokenAt.isEmpty();
  }
}
