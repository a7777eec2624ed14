package in.namaste.sla.following;

import in.namaste.sla.TicketEvent;
import in.namaste.sla.clocks.TicketRow;
import in.namaste.sla.reading.Projecting;
import in.namaste.sla.reading.Projection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Each ticket's newest state. */
@ApplicationScoped
public class TicketView implements Projecting {

  static final String TOPIC = "ticket.events";

  @Override
  public List<Projection<?>> projections() {
    return List.of(
        new Projection<>(TOPIC, TicketEvent.class, event -> take(event).replaceWithVoid()));
  }

  /**
   * Takes a fact, in the caller's transaction, and locks the ticket's row.
   *
   * @return the row; empty if a newer state is known already
   */
  Uni<Optional<TicketRow>> take(TicketEvent event) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .find(TicketRow.class, event.ticketId(), LockModeType.PESSIMISTIC_WRITE)
                    .chain(known -> take(session, known, event)));
  }

  private static Uni<Optional<TicketRow>> take(
      Mutiny.Session session, TicketRow known, TicketEvent event) {
    if (known != null && known.knows(event.ticket().version())) {
      return Uni.createFrom().item(Optional.empty());
    }
    TicketRow row = known == null ? new TicketRow(event.ticketId()) : known;
    row.take(event.ticket(), event.occurredAt());
    Uni<Void> saved = known == null ? session.persist(row) : Uni.createFrom().voidItem();
    // A clock refers to its ticket: the ticket's row goes first.
    return saved.chain(session::flush).replaceWith(Optional.of(row));
  }
}
