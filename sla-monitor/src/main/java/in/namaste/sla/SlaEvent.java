package in.namaste.sla;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the clocks have to say. Published on {@code sla.events}, keyed by ticket id. {@code dueAt}
 * is the deadline of the promise, also in a reminder.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SlaEvent extends Event {

  String TOPIC = "sla.events";

  /** The key on the topic. */
  UUID ticketId();

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

  /**
   * A promise to the citizen was broken: it fell due and was not kept.
   *
   * @param postCode who is told at once, as {@link TicketEscalated} says; null if nobody is
   */
  record DeadlineBreached(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode,
      String postCode)
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

  /** The citizen did not answer the department's question by {@code dueAt}. */
  record AnswerLapsed(
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
   * A post was told that a promise is broken and still owed. It informs; the ticket stays where it
   * is.
   *
   * @param step the rung of the department's ladder, 1 the lowest
   * @param postCode who was told
   * @param inChargeOf the post of the ladder in whose additional charge that post was told, or null
   * @param skipped posts of the ladder passed over because they are vacant or inactive
   * @param previousPostCode who was told before in this run, or null
   * @param withBreach true for the post that {@link DeadlineBreached} names, false a step later
   * @param last true if nobody of the ladder is left to be told after this one
   */
  record TicketEscalated(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      int run,
      ClockKind clock,
      Instant dueAt,
      String departmentCode,
      int step,
      String postCode,
      String inChargeOf,
      List<String> skipped,
      String previousPostCode,
      boolean withBreach,
      boolean last)
      implements SlaEvent {}

  /** The event of a reminder, or of a clock of the citizen, whose time has come. */
  static SlaEvent due(SlaClock clock, Ticketed ticket, Instant now) {
    UUID id = UUID.randomUUID();
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
    if (clock.kind() == ClockKind.ANSWER) {
      return new AnswerLapsed(
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

  /**
   * The event of a promise's deadline whose time has come.
   *
   * @param told who is told at once, if anybody is
   */
  static DeadlineBreached breached(
      SlaClock clock, Optional<Telling> told, Ticketed ticket, Instant now) {
    return new DeadlineBreached(
        UUID.randomUUID(),
        now,
        ticket.ticketId(),
        ticket.number(),
        clock.run(),
        clock.kind(),
        clock.promisedBy(),
        ticket.departmentCode(),
        told.map(Telling::postCode).orElse(null));
  }

  /** The event of a post that is told of a broken promise. */
  static TicketEscalated escalated(SlaClock clock, Telling telling, Ticketed ticket, Instant now) {
    return new TicketEscalated(
        UUID.randomUUID(),
        now,
        ticket.ticketId(),
        ticket.number(),
        clock.run(),
        clock.kind(),
        clock.promisedBy(),
        ticket.departmentCode(),
        telling.step(),
        telling.postCode(),
        telling.inChargeOf(),
        telling.skipped(),
        telling.previousPostCode(),
        clock.guardsPromise(),
        telling.last());
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
