package in.namaste.ticket.photos;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.keeping.Nudges;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Photos of the work on its way: kept with the ticket, moving nothing and telling nobody. */
@ApplicationScoped
public class AddingPhotos {

  private final Clock clock;
  private final Tickets tickets;
  private final Transactions transactions;
  private final Nudges nudges;

  AddingPhotos(Clock clock, Tickets tickets, Transactions transactions, Nudges nudges) {
    this.clock = clock;
    this.tickets = tickets;
    this.transactions = transactions;
    this.nudges = nudges;
  }

  /**
   * Adds photos to a ticket within the actor's reach.
   *
   * @param photos already in the media store, on this service's shelf
   */
  public Uni<Void> add(UUID ticketId, List<Evidence> photos, Actor by) {
    Instant now = clock.instant();
    return transactions
        .run(
            () ->
                tickets
                    .known(ticketId)
                    .chain(() -> keep(ticketId, photos, now))
                    .chain(
                        () ->
                            tickets.note(
                                TimelineEntry.of(ticketId, Kind.PHOTO_ADDED, by, now), by)))
        .invoke(nudges::changed);
  }

  private Uni<Void> keep(UUID ticketId, List<Evidence> photos, Instant now) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Evidence photo : photos) {
      all = all.chain(() -> tickets.add(new KeptEvidence(ticketId, photo, Shelf.TICKET, now)));
    }
    return all;
  }
}
