package in.namaste.ticket.keeping;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What is kept apart from a ticket and belongs to it: its story, its evidence, its places. */
public final class PartsOfTicket {

  private PartsOfTicket() {}

  /** All parts of this kind in the order in which they came; call it in a session. */
  public static <T> Uni<List<T>> all(Class<T> type, UUID ticketId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from " + type.getSimpleName() + " e where e.ticketId = :id order by e.id",
                        type)
                    .setParameter("id", ticketId)
                    .getResultList());
  }
}
