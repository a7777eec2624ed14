package in.namaste.ticket.notes;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.Words;
import in.namaste.ticket.keeping.Nudges;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Words from one colleague to the next: in the ticket's story, never told to the citizen, and
 * erased with the other words when the citizen asks to be forgotten.
 */
@ApplicationScoped
public class Noting {

  private final Clock clock;
  private final Tickets tickets;
  private final Transactions transactions;
  private final Nudges nudges;

  Noting(Clock clock, Tickets tickets, Transactions transactions, Nudges nudges) {
    this.clock = clock;
    this.tickets = tickets;
    this.transactions = transactions;
    this.nudges = nudges;
  }

  /**
   * Adds a note to a ticket within the actor's reach. Fails with {@link
   * in.namaste.ticket.MoveRefused} when there are no words or too many.
   */
  public Uni<Void> note(UUID ticketId, String typed, Actor by) {
    return Uni.createFrom()
        .item(() -> Words.note(typed))
        .chain(words -> transactions.run(() -> keep(ticketId, words, by)))
        .invoke(nudges::changed);
  }

  private Uni<Void> keep(UUID ticketId, String words, Actor by) {
    return tickets
        .known(ticketId)
        .chain(
            () ->
                tickets.note(
                    TimelineEntry.of(ticketId, Kind.NOTE, by, clock.instant()).saying(words), by));
  }
}
