package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * What has happened to a ticket. Published on {@value #TOPIC}, keyed by ticket id; for ever, so
 * never personal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface TicketEvent extends Event {

  String TOPIC = "ticket.events";

  UUID ticketId();

  /** The whole public state after the fact. */
  PublicState ticket();

  /** A grievance became a ticket and got its number. */
  record TicketRegistered(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** A post was given the ticket. */
  record TicketAssigned(
      UUID eventId, Instant occurredAt, UUID ticketId, String post, PublicState ticket)
      implements TicketEvent {}

  /**
   * The date of a technical ticket was shared or moved.
   *
   * @param slip true when an earlier date was moved later
   */
  record TimelineShared(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      Instant date,
      boolean slip,
      PublicState ticket)
      implements TicketEvent {}

  record WorkStarted(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** Reported as solved; the citizen is asked. */
  record TicketResolved(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** The citizen said no; a new full run began, alone if it had followed another ticket. */
  record TicketReopened(
      UUID eventId, Instant occurredAt, UUID ticketId, int reopenCount, PublicState ticket)
      implements TicketEvent {}

  record TicketClosed(
      UUID eventId, Instant occurredAt, UUID ticketId, Outcome outcome, PublicState ticket)
      implements TicketEvent {}

  /** The citizen was asked something; the promise goes on. */
  record InformationRequested(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** The citizen answered. */
  record InformationReceived(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** The citizen did not answer within the policy's time; the work goes on without the answer. */
  record QuestionLapsed(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  record TicketWithdrawn(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** It went to another department, where nobody holds it yet; the promise goes on. */
  record TicketTransferred(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String fromDepartmentCode,
      String departmentCode,
      PublicState ticket)
      implements TicketEvent {}

  /** Put under another category or class; no promise became later by it. */
  record TicketReclassified(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String fromCategoryCode,
      String categoryCode,
      TicketClass fromTicketClass,
      TicketClass ticketClass,
      PublicState ticket)
      implements TicketEvent {}

  /** It may not be taken up; open to an appeal. */
  record TicketRejected(
      UUID eventId, Instant occurredAt, UUID ticketId, Rejection rejection, PublicState ticket)
      implements TicketEvent {}

  /**
   * The citizen appealed in time; a new full run began one step up.
   *
   * @param level who decides now
   */
  record AppealAccepted(
      UUID eventId, Instant occurredAt, UUID ticketId, Level level, PublicState ticket)
      implements TicketEvent {}

  /** It follows another ticket of its department from now on. */
  record TicketMerged(
      UUID eventId, Instant occurredAt, UUID ticketId, UUID masterId, PublicState ticket)
      implements TicketEvent {}

  /**
   * A merged ticket goes on alone, under the promise it had.
   *
   * @param masterId which it followed
   */
  record TicketSplit(
      UUID eventId, Instant occurredAt, UUID ticketId, UUID masterId, PublicState ticket)
      implements TicketEvent {}

  /**
   * The calling cell rang a silent citizen; what follows from it is a fact of its own.
   *
   * @param attempt 1 for the first call about this resolution
   */
  record ContactAttempted(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      CallOutcome outcome,
      int attempt,
      PublicState ticket)
      implements TicketEvent {}

  /** The citizen said how well it was solved, from 1 to 5. */
  record TicketRated(
      UUID eventId, Instant occurredAt, UUID ticketId, int rating, PublicState ticket)
      implements TicketEvent {}
}
