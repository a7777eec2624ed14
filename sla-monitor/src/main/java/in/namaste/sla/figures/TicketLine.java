package in.namaste.sla.figures;

import in.namaste.sla.Promise;
import in.namaste.sla.TicketClass;
import in.namaste.sla.TicketState;
import java.time.Instant;
import java.util.Optional;

/**
 * One ticket in a list.
 *
 * @param promisedBy null when nothing is promised
 * @param beside the law's clock and the working clock
 * @param told who heard last that the promise is broken
 */
public record TicketLine(
    String number,
    TicketState state,
    Name department,
    Name category,
    Name place,
    Promise promise,
    Instant promisedBy,
    int run,
    Instant registeredAt,
    TicketClass ticketClass,
    Moment moment,
    BesidePromise beside,
    Optional<LastTold> told) {

  /** True while the clock of a promise runs. */
  public boolean isRunning() {
    return state.isOpen() && promise != Promise.NONE && promisedBy != null;
  }

  public boolean isSharingDate() {
    return promise == Promise.SHARE_DATE;
  }

  /** The class of the badge that shows the state: ground, word and shape. */
  public String badge() {
    if (isRunning() && promisedBy.isBefore(moment.now())) {
      return "late";
    }
    if (isRunning() && promisedBy.isBefore(moment.midnight())) {
      return "due";
    }
    return switch (state) {
      case REGISTERED, ASSIGNED, REOPENED -> "open";
      case IN_PROGRESS, AWAITING_CITIZEN, RESOLVED -> "progress";
      case CLOSED -> "done";
      case REJECTED, WITHDRAWN, MERGED -> "";
    };
  }
}
