package in.namaste.ticket.hearing;

import in.namaste.ticket.hearing.SlaEvent.BreachWithdrawn;
import in.namaste.ticket.hearing.SlaEvent.TicketEscalated;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which posts were told of which late ticket: the mark by which they find it in their inbox. */
@ApplicationScoped
class ToldPosts {

  private static final String MARK =
      """
      insert into told_post (ticket_id, run, post_code, clock, due_at, told_at)
      values (:ticket, :run, :post, :clock, :due, :at)
      on conflict do nothing
      """;

  private static final String TAKE_BACK =
      """
      delete from told_post
      where ticket_id = :ticket and run = :run and clock = :clock and due_at = :due
      """;

  Uni<Void> mark(TicketEscalated told) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(MARK)
                    .setParameter("ticket", told.ticketId())
                    .setParameter("run", told.run())
                    .setParameter("post", told.postCode())
                    .setParameter("clock", told.clock())
                    .setParameter("due", told.dueAt())
                    .setParameter("at", told.occurredAt())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Whoever was told of this promise was told wrongly. */
  Uni<Void> takeBack(BreachWithdrawn withdrawn) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TAKE_BACK)
                    .setParameter("ticket", withdrawn.ticketId())
                    .setParameter("run", withdrawn.run())
                    .setParameter("clock", withdrawn.clock())
                    .setParameter("due", withdrawn.dueAt())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
