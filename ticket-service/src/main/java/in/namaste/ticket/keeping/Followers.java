package in.namaste.ticket.keeping;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Moved;
import in.namaste.ticket.Ticket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The tickets that were merged into another one. What ends or moves the master moves them in the
 * same transaction. The master is locked before its followers, always.
 */
@ApplicationScoped
public class Followers {

  private static final String OF = "from Ticket t where t.following.masterId = :master order by id";

  private final Tickets tickets;

  Followers(Tickets tickets) {
    this.tickets = tickets;
  }

  /** Moves each follower of the locked master and answers with them. */
  public Uni<List<Ticket>> each(UUID master, Actor by, Function<Ticket, Moved> move) {
    return of(master).call(followers -> inTurn(followers, by, move));
  }

  /** The master ended unsolved: its followers go on alone. */
  public Uni<Void> splitOff(UUID master, Actor by, Instant now) {
    return each(master, by, follower -> follower.split(by, now)).replaceWithVoid();
  }

  private static Uni<List<Ticket>> of(UUID master) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(OF, Ticket.class)
                    .setParameter("master", master)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
  }

  private Uni<Void> inTurn(List<Ticket> followers, Actor by, Function<Ticket, Moved> move) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Ticket follower : followers) {
      all = all.chain(() -> tickets.keep(move.apply(follower), by));
    }
    return all;
  }
}
