package in.namaste.sla.clocks;

import in.namaste.messaging.Outbox;
import in.namaste.sla.ClockBook;
import in.namaste.sla.ClockMove;
import in.namaste.sla.ClockStatus;
import in.namaste.sla.SlaClock;
import in.namaste.sla.SlaEvent;
import in.namaste.sla.Ticket;
import in.namaste.sla.Ticketed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The clocks of one ticket. Everything here happens inside the caller's transaction, under the lock
 * of the ticket's row; that a clock has at most one event is what makes it tell once.
 */
@ApplicationScoped
public class TicketClocks {

  private final ClockBook book;
  private final Outbox outbox;
  private final Clock time;
  private final Said said;

  TicketClocks(ClockBook book, Outbox outbox, Clock time, Said said) {
    this.book = book;
    this.outbox = outbox;
    this.time = time;
    this.said = said;
  }

  /** Moves the ticket's clocks after a fact that happened at {@code occurredAt}. */
  public Uni<Void> follow(TicketRow row, Ticket after, Instant occurredAt) {
    Ticketed ticket = row.ticketed();
    return Panache.getSession()
        .chain(
            session ->
                known(session, ticket)
                    .chain(
                        rows -> {
                          List<SlaClock> clocks = rows.stream().map(ClockRow::clock).toList();
                          Uni<Void> all = Uni.createFrom().voidItem();
                          for (ClockMove move : book.onFact(clocks, after, occurredAt)) {
                            all = all.chain(() -> make(session, move, rows, ticket));
                          }
                          return all;
                        }));
  }

  /**
   * The fact shows that the promise was still owed at its due time. Nobody of the ladder is told:
   * it is not owed any more.
   */
  private Uni<Void> breach(Mutiny.Session session, ClockRow row, Ticketed ticket) {
    SlaEvent event = SlaEvent.breached(row.clock(), Optional.empty(), ticket, time.instant());
    row.status = ClockStatus.FIRED;
    row.eventId = event.eventId();
    return tell(event, ticket).chain(session::flush);
  }

  private Uni<Void> make(
      Mutiny.Session session, ClockMove move, List<ClockRow> rows, Ticketed ticket) {
    return switch (move) {
      case ClockMove.Arm(SlaClock clock) -> arm(session, rows, ticket, clock);
      case ClockMove.Stop(SlaClock clock) -> stop(session, row(rows, clock));
      case ClockMove.Breach(SlaClock clock) -> breach(session, row(rows, clock), ticket);
      case ClockMove.Withdraw(SlaClock clock) -> withdraw(row(rows, clock), ticket);
    };
  }

  private static Uni<Void> arm(
      Mutiny.Session session, List<ClockRow> rows, Ticketed ticket, SlaClock clock) {
    var stopped = rows.stream().filter(row -> row.clock().sameAs(clock)).findFirst();
    if (stopped.isPresent()) {
      stopped.get().status = ClockStatus.ARMED;
      return Uni.createFrom().voidItem();
    }
    return session.persist(new ClockRow(ticket.ticketId(), clock));
  }

  private static Uni<Void> stop(Mutiny.Session session, ClockRow row) {
    row.status = ClockStatus.STOPPED;
    // Before the next promise's clock is inserted: a ticket has one running deadline.
    return session.flush();
  }

  private Uni<Void> withdraw(ClockRow row, Ticketed ticket) {
    row.status = ClockStatus.WITHDRAWN;
    if (row.clock().isLaterStep()) {
      // Who was told hears it with the breach.
      return Uni.createFrom().voidItem();
    }
    SlaEvent event = SlaEvent.withdrawn(row.clock(), row.eventId, ticket, time.instant());
    return tell(event, ticket);
  }

  private Uni<Void> tell(SlaEvent event, Ticketed ticket) {
    return outbox
        .append(SlaEvent.TOPIC, ticket.ticketId().toString(), event)
        .invoke(() -> said.count(List.of(event)));
  }

  private static ClockRow row(List<ClockRow> rows, SlaClock clock) {
    return rows.stream().filter(row -> row.clock().sameAs(clock)).findFirst().orElseThrow();
  }

  private static Uni<List<ClockRow>> known(Mutiny.Session session, Ticketed ticket) {
    return session
        .createQuery("from ClockRow where ticketId = :ticket order by id", ClockRow.class)
        .setParameter("ticket", ticket.ticketId())
        .getResultList();
  }
}
