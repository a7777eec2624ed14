package in.namaste.ticket.keeping;

import in.namaste.messaging.Outbox;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Moved;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketEvent;
import in.namaste.ticket.TicketNotice;
import in.namaste.ticket.TicketNotice.NoticeIssued;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Keeps tickets, their stories and what was moved; always inside the caller's transaction. */
@ApplicationScoped
public class Tickets {

  private final Outbox outbox;
  private final History history;

  Tickets(Outbox outbox, History history) {
    this.outbox = outbox;
    this.history = history;
  }

  /** The ticket, locked until the end of the transaction; null when there is none. */
  public Uni<Ticket> locked(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The ticket, locked until the end of the transaction. Fails when there is none: a record about
   * an unknown ticket is put aside as a dead letter, never dropped.
   */
  public Uni<Ticket> known(UUID id) {
    return locked(id)
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("There is no ticket " + id));
  }

  /** Who complained and in which words; null when that has been erased. */
  public Uni<Complaint> complaint(UUID ticketId) {
    return Panache.getSession().chain(session -> session.find(Complaint.class, ticketId));
  }

  /** Makes a row of something new. */
  public Uni<Void> add(Object entity) {
    return Panache.getSession().chain(session -> session.persist(entity));
  }

  /** Keeps what a move did: the story, the history, the fact and the notice. */
  public Uni<Void> keep(Moved moved, Actor by) {
    String id = moved.event().ticketId().toString();
    return keep(moved.entry(), by)
        .chain(() -> outbox.append(TicketEvent.TOPIC, id, moved.event()))
        .chain(() -> tell(moved.notice()));
  }

  private Uni<Void> tell(NoticeIssued notice) {
    return notice == null
        ? Uni.createFrom().voidItem()
        : complaint(notice.ticketId())
            .map(notice::to)
            .chain(
                addressed ->
                    outbox.append(TicketNotice.TOPIC, notice.ticketId().toString(), addressed));
  }

  /** Keeps a line of the story that moved nothing. */
  public Uni<Void> note(TimelineEntry entry, Actor by) {
    return keep(entry, by);
  }

  private Uni<Void> keep(TimelineEntry entry, Actor by) {
    return add(entry)
        .chain(
            () -> history.changed(by, entry.ticketId(), entry.kind(), entry.words(), entry.at()));
  }
}
