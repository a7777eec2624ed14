package in.namaste.ticket.registering;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Subject;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.keeping.NumberSerial;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes a ticket of a complaint, with its number, whoever took it; in the caller's transaction. */
@ApplicationScoped
public class NewTickets {

  private final Policy policy;
  private final Clock clock;
  private final NumberSerial serials;
  private final Tickets tickets;

  NewTickets(Policy policy, Clock clock, NumberSerial serials, Tickets tickets) {
    this.policy = policy;
    this.clock = clock;
    this.serials = serials;
    this.tickets = tickets;
  }

  /**
   * Registers a complaint that has no ticket yet.
   *
   * @param id of the ticket; the complaint's too
   * @param asked what it is about, as whoever took it says; routed by the directory
   * @param language the citizen's: {@code hi} or {@code en}
   * @param by the citizen, or who took it down
   */
  public Uni<Ticket> register(
      UUID id, Subject asked, String language, Complaint complaint, Directory directory, Actor by) {
    Routing routing = Routing.of(asked, directory, policy);
    Instant now = clock.instant();
    return serials
        .next(TicketNumber.month(now, policy.zone()))
        .map(serial -> TicketNumber.of(policy.district(), now, policy.zone(), serial))
        .map(number -> new Ticket(id, number, routing.subject(), routing.terms(), language, now))
        .call(tickets::add)
        .call(() -> tickets.add(complaint))
        .call(ticket -> tickets.keep(ticket.register(by), by));
  }
}
