package in.namaste.ticket.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds accounts. */
@ApplicationScoped
public class Accounts {

  /** The account of this name. */
  public Uni<Optional<Account>> find(String name) {
    return Panache.getSession()
        .chain(session -> session.find(Account.class, name))
        .map(Optional::ofNullable);
  }

  /** The account of this name, locked until the transaction ends. */
  public Uni<Optional<Account>> lock(String name) {
    return Panache.getSession()
        .chain(session -> session.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE))
        .map(Optional::ofNullable);
  }
}
