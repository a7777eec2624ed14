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

  /** The citizen said no; a new full run began. */
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

  record TicketWithdrawn(UUID eventId, Instant occurredAt, UUID ticketId, PublicState ticket)
      implements TicketEvent {}

  /** The citizen said how well it was solved, from 1 to 5. */
  record TicketRated(
      UUID eventId, Instant occurredAt, UUID ticketId, int rating, PublicState ticket)
      implements TicketEvent {}
}
