package in.namaste.gateway.notices;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.gateway.dialogue.Notice;
import java.time.Instant;
import java.util.UUID;

/** What sla-monitor says that concerns a citizen; every other kind is passed over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = SlaEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SlaEvent.DeadlineBreached.class, name = "DeadlineBreached"),
  @JsonSubTypes.Type(value = SlaEvent.BreachWithdrawn.class, name = "BreachWithdrawn"),
  @JsonSubTypes.Type(value = SlaEvent.TicketEscalated.class, name = "TicketEscalated")
})
sealed interface SlaEvent {

  /**
   * A promise to the citizen was broken.
   *
   * @param clock {@code resolve}, or the clock of another promise
   * @param postCode who is told at once; null if nobody is
   */
  record DeadlineBreached(
      UUID eventId,
      UUID ticketId,
      String number,
      String clock,
      Instant dueAt,
      String departmentCode,
      String postCode)
      implements SlaEvent {

    BrokenPromise promise() {
      return new BrokenPromise(
          Notice.Kind.PROMISE_BROKEN, ticketId, number, clock, dueAt, departmentCode, postCode);
    }
  }

  /**
   * A post was told of a broken promise.
   *
   * @param withBreach true for the one that {@link DeadlineBreached} names
   * @param last true if nobody is left to be told after it
   */
  record TicketEscalated(
      UUID eventId,
      UUID ticketId,
      String number,
      String clock,
      Instant dueAt,
      String departmentCode,
      String postCode,
      boolean withBreach,
      boolean last)
      implements SlaEvent {

    /**
     * Whether the citizen is told, too: at the breach, which names its post itself, and when the
     * matter has come as high as it can. A message a day would help nobody.
     */
    boolean concernsTheCitizen() {
      return last && !withBreach;
    }

    BrokenPromise promise() {
      return new BrokenPromise(
          Notice.Kind.TOLD_ABOVE, ticketId, number, clock, dueAt, departmentCode, postCode);
    }
  }

  /** It was not broken after all: a fact dated before it came late. */
  record BreachWithdrawn(UUID eventId, UUID ticketId, String number) implements SlaEvent {}

  /** Reminders, and what nobody knows yet. */
  record Other() implements SlaEvent {}
}
