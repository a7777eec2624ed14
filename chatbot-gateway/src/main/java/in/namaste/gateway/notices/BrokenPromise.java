package in.namaste.gateway.notices;

import in.namaste.gateway.conversation.Grievance;
import in.namaste.gateway.dialogue.Notice;
import java.time.Instant;
import java.util.UUID;

/**
 * A promise that was broken, and who knows of it.
 *
 * @param clock {@code resolve}, or the clock of another promise
 * @param dueAt when it fell due
 * @param postCode who was told; null if nobody was
 */
record BrokenPromise(
    Notice.Kind kind,
    UUID ticketId,
    String number,
    String clock,
    Instant dueAt,
    String departmentCode,
    String postCode) {

  /** What its citizen is to hear. */
  Notice about(Grievance grievance) {
    return new Notice(
        kind,
        ticketId,
        number,
        null,
        grievance.ticketClass(),
        clock.equals("resolve") ? "resolve" : "share-date",
        dueAt,
        null,
        departmentCode,
        grievance.categoryCode(),
        grievance.placeCode(),
        null,
        null,
        null,
        postCode);
  }
}
