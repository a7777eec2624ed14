package in.namaste.simulator.chats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the 24-hour window is enforced: free messages only so long after the citizen last wrote. */
public enum Window {
  /**
   * Enforced where the citizen's last message was seen here. A citizen never seen counts as open,
   * because outside tests post webhooks of their own.
   */
  @JsonProperty("known")
  KNOWN,
  /** As Meta does: who was never seen to write has no open window. */
  @JsonProperty("strict")
  STRICT,
  @JsonProperty("off")
  OFF;

  private static final Duration LENGTH = Duration.ofHours(24);

  /** Whether any kind of message may be sent now. */
  public boolean isOpen(Optional<Instant> lastInbound, Instant now) {
    return switch (this) {
      case OFF -> true;
      case KNOWN -> lastInbound.map(at -> now.isBefore(at.plus(LENGTH))).orElse(true);
      case STRICT -> lastInbound.map(at -> now.isBefore(at.plus(LENGTH))).orElse(false);
    };
  }
}
