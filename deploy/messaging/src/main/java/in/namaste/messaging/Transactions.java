package in.namaste.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The one way a service writes: state and events in one transaction, published right after it. */
@ApplicationScoped
public class Transactions {

  /** Two that lock the same rows in another order: the database ends one, which begins again. */
  private static final int RETRIES_AFTER_DEADLOCK = 3;

  private final OutboxRelay relay;

  Transactions(OutboxRelay relay) {
    this.relay = relay;
  }

  /**
   * Runs the work in one transaction and wakes the relay when it has committed. A transaction that
   * the database has ended to resolve a deadlock is run again.
   *
   * @param work may be asked for more than once: what it does outside the database is done again
   */
  public <T> Uni<T> run(Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> Panache.withTransaction(work))
        .onFailure(Failures::isDeadlock)
        .retry()
        .atMost(RETRIES_AFTER_DEADLOCK)
        .invoke(relay::wake);
  }
}
