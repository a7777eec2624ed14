package in.namaste.gateway.notices;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/** What sla-monitor says that concerns a citizen; every other kind is passed over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = SlaEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SlaEvent.DeadlineBreached.class, name = "DeadlineBreached"),
  @JsonSubTypes.Type(value = SlaEvent.BreachWithdrawn.class, name = "BreachWithdrawn")
})
sealed interface SlaEvent {

  /**
   * A promise to the citizen was broken.
   *
   * @param clock {@code resolve}, or the clock of another promise
   */
  record DeadlineBreached(
      UUID eventId,
      UUID ticketId,
      String number,
      String clock,
      Instant dueAt,
      String departmentCode)
      implements SlaEvent {}

  /** It was not broken after all: a fact dated before it came late. */
  record BreachWithdrawn(UUID eventId, UUID ticketId, String number) implements SlaEvent {}

  /** Reminders, escalations, and what nobody knows yet. */
  record Other() implements SlaEvent {}
}
