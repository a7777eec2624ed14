package in.namaste.sla.following;

import in.namaste.sla.TicketEvent;
import in.namaste.sla.clocks.TicketClocks;
import in.namaste.sla.clocks.TicketRow;
import in.namaste.sla.reading.PositionedReader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps each ticket's newest state and moves its clocks, in one transaction a fact. */
@ApplicationScoped
public class FollowingTickets {

  private final PositionedReader reader;
  private final TicketClocks clocks;

  FollowingTickets(PositionedReader reader, TicketClocks clocks) {
    this.reader = reader;
    this.clocks = clocks;
  }

  @Incoming("ticket-events")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, TicketEvent.class, this::follow);
  }

  private Uni<Void> follow(TicketEvent event) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .find(TicketRow.class, event.ticketId(), LockModeType.PESSIMISTIC_WRITE)
                    .chain(known -> take(session, known, event)));
  }

  private Uni<Void> take(Mutiny.Session session, TicketRow known, TicketEvent event) {
    if (known != null && known.knows(event.ticket().version())) {
      return Uni.createFrom().voidItem();
    }
    TicketRow row = known == null ? new TicketRow(event.ticketId()) : known;
    row.take(event.ticket(), event.occurredAt());
    Uni<Void> saved = known == null ? session.persist(row) : Uni.createFrom().voidItem();
    // A clock refers to its ticket: the ticket's row goes first.
    return saved
        .chain(session::flush)
        .chain(() -> clocks.follow(row, event.ticket(), event.occurredAt()));
  }
}
