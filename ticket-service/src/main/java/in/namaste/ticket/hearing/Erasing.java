package in.namaste.ticket.hearing;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.hearing.GrievanceEvent.ErasureRequested;
import in.namaste.ticket.history.History;
import in.namaste.ticket.keeping.Followers;
import in.namaste.ticket.keeping.Tickets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Forgets a citizen: who complained, all words of the ticket, since officers' words name people
 * too, what the citizen sent and from where. An open ticket is taken back, because nobody could
 * work on it or say that it is solved; those merged into it go on alone. Number, codes, times and
 * figures stay.
 */
@ApplicationScoped
class Erasing {

  private static final List<String> PERSONAL =
      List.of(
          "update timeline set words = null where ticket_id = :ticket",
          "delete from evidence where ticket_id = :ticket and shelf = 'GATEWAY'",
          "delete from given_place where ticket_id = :ticket",
          "delete from search_key where ticket_id = :ticket");

  private final Clock clock;
  private final Once once;
  private final Tickets tickets;
  private final Followers followers;
  private final History history;

  Erasing(Clock clock, Once once, Tickets tickets, Followers followers, History history) {
    this.clock = clock;
    this.once = once;
    this.tickets = tickets;
    this.followers = followers;
    this.history = history;
  }

  Uni<Void> erase(ErasureRequested requested) {
    Instant now = clock.instant();
    return once.about(
        requested.eventId(),
        requested.grievanceId(),
        ticket ->
            takeBack(ticket, now)
                .chain(() -> forget(ticket.id(), now))
                .chain(() -> history.forgetWords(ticket.id()))
                .chain(
                    () ->
                        tickets.note(
                            TimelineEntry.of(ticket.id(), Kind.ERASED, Actor.CITIZEN, now),
                            Actor.CITIZEN)));
  }

  private Uni<Void> takeBack(Ticket ticket, Instant now) {
    return ticket.isWithdrawable()
        ? tickets
            .keep(ticket.withdraw(now), Actor.CITIZEN)
            .chain(() -> followers.splitOff(ticket.id(), Actor.CITIZEN, now))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> forget(UUID ticketId, Instant now) {
    Uni<Void> done =
        Panache.getSession()
            .chain(session -> session.find(Complaint.class, ticketId))
            .invoke(complaint -> complaint.erase(now))
            .replaceWithVoid();
    for (String sql : PERSONAL) {
      done = done.chain(() -> run(sql, ticketId));
    }
    return done;
  }

  private static Uni<Void> run(String sql, UUID ticketId) {
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(sql).setParameter("ticket", ticketId).executeUpdate())
        .replaceWithVoid();
  }
}
