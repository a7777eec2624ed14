package in.namaste.sla.following;

import in.namaste.sla.TicketEvent;
import in.namaste.sla.clocks.TicketClocks;
import in.namaste.sla.reading.PositionedReader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps each ticket's newest state and moves its clocks, each fact's effect whole in one
 * transaction; facts that come together share it.
 */
@ApplicationScoped
public class FollowingTickets {

  private final PositionedReader reader;
  private final TicketView view;
  private final TicketClocks clocks;

  FollowingTickets(PositionedReader reader, TicketView view, TicketClocks clocks) {
    this.reader = reader;
    this.view = view;
    this.clocks = clocks;
  }

  @Incoming("ticket-events")
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return reader.readTogether(records, TicketEvent.class, this::follow);
  }

  private Uni<Void> follow(TicketEvent event) {
    return view.take(event)
        .chain(
            taken ->
                taken
                    .map(row -> clocks.follow(row, event.ticket(), event.occurredAt()))
                    .orElseGet(() -> Uni.createFrom().voidItem()))
        .chain(FollowingTickets::forget);
  }

  /** The session would look through all tickets of the transaction at every next one. */
  private static Uni<Void> forget() {
    return Panache.getSession().chain(session -> session.flush().invoke(session::clear));
  }
}
