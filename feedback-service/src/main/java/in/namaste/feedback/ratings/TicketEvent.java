package in.namaste.feedback.ratings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.feedback.Scores;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What this service needs of {@code ticket.events}: how citizens rate what was solved. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = TicketEvent.Other.class)
@JsonSubTypes(@JsonSubTypes.Type(value = TicketEvent.TicketRated.class, name = "TicketRated"))
public sealed interface TicketEvent {

  /**
   * A citizen said how well the problem was solved.
   *
   * @param rating 1 to 5
   * @param ticket as it is after that
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TicketRated(UUID ticketId, Instant occurredAt, int rating, Ticket ticket)
      implements TicketEvent {

    /** Throws IllegalArgumentException for a rating out of range. */
    public TicketRated {
      Objects.requireNonNull(ticketId, "ticketId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(ticket, "ticket");
      if (rating < Scores.WORST || rating > Scores.BEST) {
        throw new IllegalArgumentException("A rating is 1 to 5");
      }
    }
  }

  /**
   * The ticket.
   *
   * @param version the highest one counts
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Ticket(long version, String departmentCode) {

    public Ticket {
      Objects.requireNonNull(departmentCode, "departmentCode");
    }
  }

  /** Any other fact about a ticket. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Other() implements TicketEvent {}
}
