package in.namaste.gateway.dialogue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the gateway knows of one ticket of this citizen.
 *
 * @param state as ticket-service names it: REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN,
 *     RESOLVED, REOPENED, CLOSED, WITHDRAWN, REJECTED, MERGED
 * @param placeCode null when it was never told
 * @param promise {@code resolve}, {@code share-date} or {@code none}
 * @param promisedBy null when nothing is promised
 * @param answerBy when silence closes it; null unless the department says that it is solved
 * @param reopenable whether it is closed and can be opened again now
 * @param appealable whether it was rejected and an appeal can be made now
 * @param officerWords the last ones; null when there were none
 */
public record MyTicket(
    UUID ticketId,
    String number,
    String state,
    String departmentCode,
    String categoryCode,
    String placeCode,
    String promise,
    Instant promisedBy,
    Instant answerBy,
    boolean reopenable,
    boolean appealable,
    String officerWords) {

  private static final Set<String> ENDED = Set.of("CLOSED", "WITHDRAWN", "REJECTED", "MERGED");

  /** Whether something can still be added to it. */
  public boolean open() {
    return !ENDED.contains(state);
  }

  boolean rejected() {
    return "REJECTED".equals(state);
  }

  /** Whether it is handled together with another's complaint of the same problem. */
  boolean merged() {
    return "MERGED".equals(state);
  }

  boolean closed() {
    return "CLOSED".equals(state);
  }

  /** Whether the department says that it is solved and the citizen has not answered. */
  boolean awaitsConfirmation() {
    return "RESOLVED".equals(state);
  }

  /** Whether the officer has asked something and the citizen has not answered. */
  boolean awaitsAnswer() {
    return "AWAITING_CITIZEN".equals(state);
  }
}
