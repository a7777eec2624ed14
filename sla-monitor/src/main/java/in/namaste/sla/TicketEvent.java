package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What has happened to a ticket, as {@code ticket.events} tells it. Every fact carries the ticket's
 * state after it, and that state alone moves the clocks: a kind that this service does not know
 * counts as much as one it knows.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = TicketEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = TicketEvent.TicketRegistered.class, name = "TicketRegistered"),
  @JsonSubTypes.Type(value = TicketEvent.TicketAssigned.class, name = "TicketAssigned"),
  @JsonSubTypes.Type(value = TicketEvent.TimelineShared.class, name = "TimelineShared"),
  @JsonSubTypes.Type(value = TicketEvent.WorkStarted.class, name = "WorkStarted"),
  @JsonSubTypes.Type(value = TicketEvent.TicketResolved.class, name = "TicketResolved"),
  @JsonSubTypes.Type(value = TicketEvent.TicketReopened.class, name = "TicketReopened"),
  @JsonSubTypes.Type(value = TicketEvent.TicketClosed.class, name = "TicketClosed"),
  @JsonSubTypes.Type(value = TicketEvent.InformationRequested.class, name = "InformationRequested"),
  @JsonSubTypes.Type(value = TicketEvent.InformationReceived.class, name = "InformationReceived"),
  @JsonSubTypes.Type(value = TicketEvent.QuestionLapsed.class, name = "QuestionLapsed"),
  @JsonSubTypes.Type(value = TicketEvent.TicketWithdrawn.class, name = "TicketWithdrawn"),
  @JsonSubTypes.Type(value = TicketEvent.TicketRated.class, name = "TicketRated")
})
public sealed interface TicketEvent {

  UUID ticketId();

  /** When it happened, by ticket-service's clock. */
  Instant occurredAt();

  /** The state after it. */
  Ticket ticket();

  record TicketRegistered(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketRegistered {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TicketAssigned(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketAssigned {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TimelineShared(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TimelineShared {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record WorkStarted(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public WorkStarted {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TicketResolved(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketResolved {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TicketReopened(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketReopened {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TicketClosed(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketClosed {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  /** The citizen is asked; the promise goes on. */
  record InformationRequested(UUID ticketId, Instant occurredAt, Ticket ticket)
      implements TicketEvent {
    public InformationRequested {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record InformationReceived(UUID ticketId, Instant occurredAt, Ticket ticket)
      implements TicketEvent {
    public InformationReceived {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  /** The citizen did not answer in time; the work goes on without. */
  record QuestionLapsed(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public QuestionLapsed {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  /** Taken back by the citizen: nothing is owed any more. */
  record TicketWithdrawn(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketWithdrawn {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  record TicketRated(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public TicketRated {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  /** Any other kind of fact. */
  record Other(UUID ticketId, Instant occurredAt, Ticket ticket) implements TicketEvent {
    public Other {
      requireWhole(ticketId, occurredAt, ticket);
    }
  }

  private static void requireWhole(UUID ticketId, Instant occurredAt, Ticket ticket) {
    requireNonNull(ticketId, "ticketId");
    requireNonNull(occurredAt, "occurredAt");
    requireNonNull(ticket, "ticket");
  }
}
