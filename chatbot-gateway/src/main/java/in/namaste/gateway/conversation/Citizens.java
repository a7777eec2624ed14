package in.namaste.gateway.conversation;

import in.namaste.gateway.Address;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/**
 * Finds the row of a person and locks it: everything about one person happens one after another.
 */
@ApplicationScoped
public class Citizens {

  private static final String LOCK =
      "from Citizen where bsuid = :bsuid or phone = :phone order by id";

  private static final String CREATE =
      """
      insert into citizen (id, phone, bsuid, created_at)
      values (:id, nullif(:phone, ''), nullif(:bsuid, ''), :now) on conflict do nothing
      """;

  /** Locks the row of this address inside the caller's transaction; makes it at first sight. */
  public Uni<Citizen> lock(Address address, Instant now) {
    return Panache.getSession().chain(session -> lock(session, address, now));
  }

  /** Locks the row with this id inside the caller's transaction. */
  public Uni<Citizen> lock(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(Citizen.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Uni<Citizen> lock(Session session, Address address, Instant now) {
    return candidates(session, address)
        .chain(
            rows -> {
              Citizen known = known(rows, address);
              return known == null
                  ? giveUpPhone(session, rows, address)
                      .chain(() -> create(session, address, now))
                      .chain(() -> lock(session, address, now))
                  : learn(session, known, rows, address);
            });
  }

  private static Uni<List<Citizen>> candidates(Session session, Address address) {
    return session
        .createSelectionQuery(LOCK, Citizen.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setParameter("bsuid", text(address.bsuid()))
        .setParameter("phone", text(address.phone()))
        .getResultList();
  }

  /**
   * The row that is this person: the user id decides. A phone alone decides only where no other
   * user id stands beside it: numbers are given to new people.
   */
  private static Citizen known(List<Citizen> rows, Address address) {
    return rows.stream()
        .filter(row -> address.bsuid() != null && address.bsuid().equals(row.bsuid))
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .filter(row -> address.bsuid() == null || row.bsuid == null)
                    .findFirst())
        .orElse(null);
  }

  private static Uni<Citizen> learn(
      Session session, Citizen known, List<Citizen> rows, Address address) {
    boolean phoneIsNews = address.phone() != null && !Objects.equals(address.phone(), known.phone);
    Uni<Void> freed =
        phoneIsNews ? giveUpPhone(session, rows, address) : Uni.createFrom().voidItem();
    return freed.map(
        nothing -> {
          boolean phoneIsFree =
              rows.stream().noneMatch(row -> Objects.equals(row.phone, address.phone()));
          if (phoneIsNews && phoneIsFree) {
            known.phone = address.phone();
          }
          if (known.bsuid == null) {
            known.bsuid = address.bsuid();
          }
          return known;
        });
  }

  /** The number belongs to another person now; whoever has a user id can still be reached by it. */
  private static Uni<Void> giveUpPhone(Session session, List<Citizen> rows, Address address) {
    rows.stream()
        .filter(row -> row.bsuid != null && !row.bsuid.equals(address.bsuid()))
        .filter(row -> Objects.equals(row.phone, address.phone()))
        .forEach(row -> row.phone = null);
    return session.flush();
  }

  private static Uni<Void> create(Session session, Address address, Instant now) {
    return session
        .createNativeQuery(CREATE)
        .setParameter("id", UUID.randomUUID())
        .setParameter("phone", text(address.phone()))
        .setParameter("bsuid", text(address.bsuid()))
        .setParameter("now", now)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static String text(String nullable) {
    return nullable == null ? "" : nullable;
  }
}
