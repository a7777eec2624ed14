package in.namaste.ticket.api;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads one ticket within reach; a look at personal data is recorded in the same transaction. */
@ApplicationScoped
class Tickets {

  /** What was looked at, in the history. */
  private static final String LOOK = "api";

  private final Clock clock;
  private final History history;
  private final Transactions transactions;

  Tickets(Clock clock, History history, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
  }

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
                    ticket -> story(ticket.id()).map(story -> TicketFile.of(ticket, story, null))));
  }

  /** The ticket and who complained in which words, for a reason that is kept. */
  Uni<TicketFile> openPersonal(String number, String reason, Actor reader) {
    return transactions.run(
        () ->
            Reach.of(reader)
                .ticket(number)
                .call(ticket -> history.looked(reader, ticket.id(), LOOK, reason, clock.instant()))
                .chain(Tickets::withComplaint));
  }

  private static Uni<TicketFile> withComplaint(Ticket ticket) {
    return Panache.getSession()
        .chain(session -> session.find(Complaint.class, ticket.id()))
        .chain(
            complaint -> story(ticket.id()).map(story -> TicketFile.of(ticket, story, complaint)));
  }

  private static Uni<List<TimelineEntry>> story(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from TimelineEntry e where e.ticketId = :id order by e.id",
                        TimelineEntry.class)
                    .setParameter("id", id)
                    .getResultList());
  }
}
