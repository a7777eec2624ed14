package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * What the clocks have to say. Published on {@code sla.events}, keyed by ticket id. {@code dueAt}
 * is the deadline of the promise, also in a reminder.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SlaEvent extends Event {

  /** A share of a promise's time has passed and the ticket is still open. */
  record ReminderDue(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode,
      int percent)
      implements SlaEvent {}

  /** A promise to the citizen was broken: it fell due and was not kept. */
  record DeadlineBreached(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode)
      implements SlaEvent {}

  /**
   * A breach was announced that a fact dated before it disproves.
   *
   * @param breachEventId the event id of that announcement
   */
  record BreachWithdrawn(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode,
      UUID breachEventId)
      implements SlaEvent {}

  /** The citizen did not answer whether the problem is solved within the confirmation time. */
  record ConfirmationLapsed(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode)
      implements SlaEvent {}

  /** The event of a clock whose time has come. */
  static SlaEvent fired(SlaClock clock, Ticketed ticket, Instant now) {
    UUID id = UUID.randomUUID();
    if (clock.guardsPromise()) {
      return new DeadlineBreached(
          id,
          now,
          ticket.ticketId(),
          ticket.number(),
          clock.run(),
          clock.kind(),
          clock.promisedBy(),
          ticket.departmentCode());
    }
    if (clock.kind() == ClockKind.CONFIRMATION) {
      return new ConfirmationLapsed(
          id,
          now,
          ticket.ticketId(),
          ticket.number(),
          clock.run(),
          clock.kind(),
          clock.promisedBy(),
          ticket.departmentCode());
    }
    return new ReminderDue(
        id,
        now,
        ticket.ticketId(),
        ticket.number(),
        clock.run(),
        clock.kind(),
        clock.promisedBy(),
        ticket.departmentCode(),
        clock.percent());
  }

  /** Takes back the breach that this clock announced. */
  static SlaEvent withdrawn(SlaClock clock, UUID breachEventId, Ticketed ticket, Instant now) {
    return new BreachWithdrawn(
        UUID.randomUUID(),
        now,
        ticket.ticketId(),
        ticket.number(),
        clock.run(),
        clock.kind(),
        clock.promisedBy(),
        ticket.departmentCode(),
        breachEventId);
  }
}
