package in.namaste.ticket.hearing;

import in.namaste.messaging.Inbox;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets each event have its effect on its ticket once, inside the caller's transaction. */
@ApplicationScoped
class Once {

  private final Inbox inbox;
  private final Tickets tickets;

  Once(Inbox inbox, Tickets tickets) {
    this.inbox = inbox;
    this.tickets = tickets;
  }

  Uni<Void> about(UUID event, UUID ticketId, Function<Ticket, Uni<? extends Void>> effect) {
    return inbox
        .firstTime(event.toString())
        .chain(
            first -> first ? tickets.known(ticketId).chain(effect) : Uni.createFrom().voidItem());
  }
}
