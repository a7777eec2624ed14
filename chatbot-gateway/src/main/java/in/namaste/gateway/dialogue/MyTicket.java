package in.namaste.gateway.dialogue;

import java.time.Instant;
import java.util.UUID;

/**
 * What the gateway knows of one ticket of this citizen.
 *
 * @param state as ticket-service names it: REGISTERED, ASSIGNED, IN_PROGRESS, RESOLVED, REOPENED,
 *     CLOSED
 * @param promise {@code resolve}, {@code share-date} or {@code none}
 * @param promisedBy null when nothing is promised
 */
public record MyTicket(
    UUID ticketId,
    String number,
    String state,
    String departmentCode,
    String categoryCode,
    String promise,
    Instant promisedBy) {

  /** Whether something can still be added to it. */
  public boolean open() {
    return !closed();
  }

  boolean closed() {
    return "CLOSED".equals(state);
  }
}
