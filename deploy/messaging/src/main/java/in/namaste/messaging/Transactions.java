package in.namaste.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The one way a service writes: state and events in one transaction, published right after it. */
@ApplicationScoped
public class Transactions {

  private final OutboxRelay relay;

  Transactions(OutboxRelay relay) {
    this.relay = relay;
  }

  /** Runs the work in one transaction and wakes the relay when it has committed. */
  public <T> Uni<T> run(Supplier<Uni<T>> work) {
    return Panache.withTransaction(work).invoke(relay::wake);
  }
}
