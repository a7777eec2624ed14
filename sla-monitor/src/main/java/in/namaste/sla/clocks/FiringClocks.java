package in.namaste.sla.clocks;

import in.namaste.messaging.Outbox;
import in.namaste.sla.ClockBook;
import in.namaste.sla.ClockStatus;
import in.namaste.sla.SlaClock;
import in.namaste.sla.SlaEvent;
import in.namaste.sla.SlaEvent.TicketEscalated;
import in.namaste.sla.Telling;
import in.namaste.sla.escalating.Escalating;
import in.namaste.sla.escalating.Late;
import in.namaste.sla.escalating.Told;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Lets clocks whose time has come tell what they have to say. Everything here happens inside the
 * caller's transaction, under the locks of the tickets' rows; that a clock has at most one event of
 * its own, and that a step is armed by the one before it, is what makes it tell once.
 */
@ApplicationScoped
public class FiringClocks {

  private final ClockBook book;
  private final Escalating escalating;
  private final Outbox outbox;
  private final Said said;
  private final Clock time;

  FiringClocks(ClockBook book, Escalating escalating, Outbox outbox, Said said, Clock time) {
    this.book = book;
    this.escalating = escalating;
    this.outbox = outbox;
    this.said = said;
    this.time = time;
  }

  /**
   * Fires them in the order of the list. A ticket has at most one clock of a promise among them.
   */
  public Uni<Void> fire(List<ClockRow> due) {
    return Panache.getSession()
        .chain(
            session ->
                tickets(session, due)
                    .chain(
                        tickets ->
                            escalating
                                .next(late(due, tickets))
                                .map(next -> new Round(due, tickets, next))
                                .chain(round -> keep(session, round))));
  }

  private Uni<Void> keep(Mutiny.Session session, Round round) {
    return outbox
        .appendAll(SlaEvent.TOPIC, event -> event.ticketId().toString(), round.events)
        .chain(() -> escalating.keep(round.told))
        // Before the next step's clock is inserted: a ticket has one running step.
        .chain(session::flush)
        .chain(() -> session.persistAll(round.armed.toArray()))
        .invoke(() -> said.count(round.events));
  }

  private static Uni<Map<UUID, TicketRow>> tickets(Mutiny.Session session, List<ClockRow> due) {
    Object[] ids = due.stream().map(row -> row.ticketId).distinct().toArray();
    return session
        .find(TicketRow.class, ids)
        .map(
            rows ->
                rows.stream().collect(Collectors.toMap(row -> row.ticketId, Function.identity())));
  }

  private static List<Late> late(List<ClockRow> due, Map<UUID, TicketRow> tickets) {
    return due.stream()
        .filter(row -> row.clock().escalates())
        .map(row -> new Late(row.ticketId, row.run, tickets.get(row.ticketId).departmentCode))
        .toList();
  }

  /** What the clocks of one transaction say, and what follows from it. */
  private final class Round {

    private final Instant now = time.instant();
    private final List<SlaEvent> events = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<ClockRow> armed = new ArrayList<>();

    Round(List<ClockRow> due, Map<UUID, TicketRow> tickets, Map<UUID, Telling> next) {
      for (ClockRow row : due) {
        TicketRow ticket = tickets.get(row.ticketId);
        if (row.clock().escalates()) {
          escalate(row, ticket, Optional.ofNullable(next.get(row.ticketId)));
        } else {
          fired(row, SlaEvent.due(row.clock(), ticket.ticketed(), now));
        }
      }
    }

    private void escalate(ClockRow row, TicketRow ticket, Optional<Telling> telling) {
      SlaClock clock = row.clock();
      if (clock.guardsPromise()) {
        fired(row, SlaEvent.breached(clock, telling, ticket.ticketed(), now));
      }
      if (telling.isPresent()) {
        TicketEscalated event = SlaEvent.escalated(clock, telling.get(), ticket.ticketed(), now);
        if (clock.isLaterStep()) {
          fired(row, event);
        } else {
          events.add(event);
        }
        told.add(new Told(row.id, event));
      } else if (clock.isLaterStep()) {
        row.status = ClockStatus.PASSED;
      }
      book.afterFiring(row.clock(), ticket.underPolicy())
          .ifPresent(step -> armed.add(new ClockRow(ticket.ticketId, step)));
    }

    private void fired(ClockRow row, SlaEvent event) {
      row.status = ClockStatus.FIRED;
      row.eventId = event.eventId();
      events.add(event);
    }
  }
}
