package in.namaste.ticket.calling;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.history.History;
import in.namaste.ticket.revealing.Revealing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Opens one call. The phone number and everything else on the sheet are looked at, and the history
 * says so.
 */
@ApplicationScoped
public class CallSheets {

  /** Why a number is shown here; nobody has to type it for each call. */
  private static final String REASON = "confirmation call";

  private final Clock clock;
  private final History history;
  private final Revealing revealing;
  private final Transactions transactions;

  CallSheets(Clock clock, History history, Revealing revealing, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.revealing = revealing;
    this.transactions = transactions;
  }

  /** The sheet; null for a ticket that is not to be called about. */
  public Uni<CallSheet> open(String number, Actor clerk) {
    return revealing
        .reveal(number, REASON, clerk)
        .onItem()
        .ifNotNull()
        .transformToUni(phone -> transactions.run(() -> sheet(number, phone, clerk)));
  }

  private Uni<CallSheet> sheet(String number, String phone, Actor clerk) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("from Ticket where number = :number", Ticket.class)
                    .setParameter("number", number)
                    .getSingleResult())
        .chain(
            ticket ->
                ticket.isToBeCalled()
                    ? history
                        .looked(clerk, ticket.id(), "call", clock.instant())
                        .chain(() -> sheet(ticket, phone))
                    : Uni.createFrom().nullItem());
  }

  private static Uni<CallSheet> sheet(Ticket ticket, String phone) {
    return Panache.getSession()
        .chain(session -> session.find(Complaint.class, ticket.id()))
        .chain(complaint -> report(ticket).map(report -> sheet(ticket, complaint, phone, report)));
  }

  private static CallSheet sheet(Ticket ticket, Complaint complaint, String phone, String report) {
    PublicState state = ticket.publicState();
    return new CallSheet(
        ticket.id(),
        state.number(),
        state.version(),
        ticket.language(),
        complaint.name(),
        phone,
        state.categoryCode(),
        state.placeCode(),
        state.resolvedAt(),
        report,
        ticket.contactAttempts());
  }

  private static Uni<String> report(Ticket ticket) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from TimelineEntry e where e.ticketId = :id and e.kind = :kind"
                            + " order by e.id desc",
                        TimelineEntry.class)
                    .setParameter("id", ticket.id())
                    .setParameter("kind", Kind.RESOLVED)
                    .setMaxResults(1)
                    .getResultList())
        .map(List::getFirst)
        .map(entry -> Objects.requireNonNullElse(entry.words(), ""));
  }
}
