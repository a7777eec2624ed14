package in.namaste.ticket.hearing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What the clocks found, as far as the desk is concerned; the rest is {@link Other}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = SlaEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SlaEvent.ReminderDue.class, name = "ReminderDue"),
  @JsonSubTypes.Type(value = SlaEvent.DeadlineBreached.class, name = "DeadlineBreached"),
  @JsonSubTypes.Type(value = SlaEvent.BreachWithdrawn.class, name = "BreachWithdrawn"),
  @JsonSubTypes.Type(value = SlaEvent.TicketEscalated.class, name = "TicketEscalated"),
  @JsonSubTypes.Type(value = SlaEvent.ConfirmationLapsed.class, name = "ConfirmationLapsed"),
  @JsonSubTypes.Type(value = SlaEvent.AnswerLapsed.class, name = "AnswerLapsed")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface SlaEvent {

  /**
   * A share of a promise's time has passed.
   *
   * @param percent of the promise's time that has passed
   */
  record ReminderDue(UUID eventId, UUID ticketId, Instant dueAt, int percent) implements SlaEvent {
    public ReminderDue {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(ticketId, "ticketId");
    }
  }

  /**
   * A promise was broken.
   *
   * @param clock which promise: {@code resolve} or {@code share-date}
   */
  record DeadlineBreached(UUID eventId, UUID ticketId, int run, String clock, Instant dueAt)
      implements SlaEvent {
    public DeadlineBreached {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(ticketId, "ticketId");
      Objects.requireNonNull(clock, "clock");
      Objects.requireNonNull(dueAt, "dueAt");
    }
  }

  /**
   * A post was told of a broken promise.
   *
   * @param run of the ticket
   * @param clock which promise
   * @param dueAt when it fell due
   * @param postCode who was told
   */
  record TicketEscalated(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      int run,
      String clock,
      Instant dueAt,
      String postCode)
      implements SlaEvent {
    public TicketEscalated {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(ticketId, "ticketId");
      Objects.requireNonNull(clock, "clock");
      Objects.requireNonNull(dueAt, "dueAt");
      Objects.requireNonNull(postCode, "postCode");
    }
  }

  /** A breach was taken back, and with it whoever was told of it. */
  record BreachWithdrawn(
      UUID eventId, UUID ticketId, int run, String clock, Instant dueAt, UUID breachEventId)
      implements SlaEvent {
    public BreachWithdrawn {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(ticketId, "ticketId");
      Objects.requireNonNull(clock, "clock");
      Objects.requireNonNull(dueAt, "dueAt");
      Objects.requireNonNull(breachEventId, "breachEventId");
    }
  }

  record ConfirmationLapsed(UUID eventId, UUID ticketId, int run) implements SlaEvent {
    public ConfirmationLapsed {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(ticketId, "ticketId");
    }
  }

  /**
   * A question to the citizen was not answered in time.
   *
   * @param dueAt by when it was to be answered
   */
  record AnswerLapsed(UUID eventId, UUID ticketId, int run, Instant dueAt) implements SlaEvent {
    public AnswerLapsed {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(ticketId, "ticketId");
      Objects.requireNonNull(dueAt, "dueAt");
    }
  }

  record Other() implements SlaEvent {}
}
