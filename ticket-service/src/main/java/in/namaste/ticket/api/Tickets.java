package in.namaste.ticket.api;

import in.namaste.ticket.Actor;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.keeping.PartsOfTicket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads one ticket within reach, without anything personal. */
@ApplicationScoped
class Tickets {

  /** The id of a ticket within reach. */
  Uni<UUID> id(String number, Actor reader) {
    return Panache.withSession(() -> Reach.of(reader).ticket(number)).map(Ticket::id);
  }

  /** The ticket as it is now, whoever has it. */
  Uni<PublicState> state(UUID id) {
    return Panache.withSession(
        () ->
            Panache.getSession()
                .chain(session -> session.find(Ticket.class, id))
                .map(Ticket::publicState));
  }

  /** The ticket without anything personal. */
  Uni<TicketFile> open(String number, Actor reader) {
    return Panache.withSession(
        () ->
            Reach.of(reader)
                .ticket(number)
                .chain(
                    ticket ->
                        PartsOfTicket.all(TimelineEntry.class, ticket.id())
                            .map(story -> TicketFile.of(ticket, story, reader))));
  }
}
