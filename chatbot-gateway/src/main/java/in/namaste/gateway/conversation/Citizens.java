package in.namaste.gateway.conversation;

import in.namaste.gateway.Address;
import in.namaste.gateway.IdentityChange;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;

/**
 * Finds the row of a person and locks it: everything about one person happens one after another.
 * Whoever holds complaints and can be reached otherwise than before is told of by {@link Contacts}.
 */
@ApplicationScoped
public class Citizens {

  private static final Logger LOG = Logger.getLogger(Citizens.class);

  private static final String LOCK =
      "from Citizen where bsuid in :bsuids or phone in :phones order by id";

  private static final String CREATE =
      """
      insert into citizen (id, phone, bsuid, created_at)
      values (:id, nullif(:phone, ''), nullif(:bsuid, ''), :now) on conflict do nothing
      """;

  private final Contacts contacts;

  Citizens(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Locks the row of this address inside the caller's transaction; makes it at first sight. */
  public Uni<Citizen> lock(Address address, Instant now) {
    return Panache.getSession().chain(session -> lock(session, address, now));
  }

  /** Locks the row with this id inside the caller's transaction. */
  public Uni<Citizen> lock(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(Citizen.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Follows a person whom Meta knows by another number or user id now, inside the caller's
   * transaction: conversation and complaints stay theirs. Nothing happens to whoever we do not
   * know, or to somebody else who has the old number since.
   */
  public Uni<Void> follow(IdentityChange change) {
    return Panache.getSession()
        .chain(
            session ->
                candidates(session, change.before(), change.after())
                    .chain(rows -> follow(session, rows, change)));
  }

  private Uni<Citizen> lock(Session session, Address address, Instant now) {
    return candidates(session, address)
        .chain(
            rows -> {
              Optional<Citizen> known = known(rows, address);
              return known.isEmpty()
                  ? giveUpPhone(session, rows, address)
                      .chain(() -> create(session, address, now))
                      .chain(() -> lock(session, address, now))
                  : learn(session, known.get(), rows, address);
            });
  }

  private static Uni<List<Citizen>> candidates(Session session, Address... addresses) {
    return session
        .createSelectionQuery(LOCK, Citizen.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setParameter(
            "bsuids", Stream.of(addresses).map(Address::bsuid).filter(Objects::nonNull).toList())
        .setParameter(
            "phones", Stream.of(addresses).map(Address::phone).filter(Objects::nonNull).toList())
        .getResultList();
  }

  /**
   * The row that is this person: the user id decides. A phone alone decides only where no other
   * user id stands beside it: numbers are given to new people.
   */
  private static Optional<Citizen> known(List<Citizen> rows, Address address) {
    return withBsuid(rows, address)
        .or(
            () ->
                withPhone(rows, address)
                    .filter(row -> address.bsuid() == null || row.bsuid == null));
  }

  private static Optional<Citizen> withBsuid(List<Citizen> rows, Address address) {
    return rows.stream()
        .filter(row -> row.bsuid != null && row.bsuid.equals(address.bsuid()))
        .findFirst();
  }

  private static Optional<Citizen> withPhone(List<Citizen> rows, Address address) {
    return rows.stream()
        .filter(row -> row.phone != null && row.phone.equals(address.phone()))
        .findFirst();
  }

  private Uni<Citizen> learn(Session session, Citizen known, List<Citizen> rows, Address address) {
    String phone = address.phone() == null ? known.phone : address.phone();
    String bsuid = known.bsuid == null ? address.bsuid() : known.bsuid;
    return readdress(session, known, rows, new Address(phone, bsuid)).replaceWith(known);
  }

  private Uni<Void> follow(Session session, List<Citizen> rows, IdentityChange change) {
    Optional<Citizen> person = person(rows, change);
    Optional<Citizen> met = withBsuid(rows, change.after());
    if (person.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return met.isEmpty() || met.equals(person)
        ? readdress(session, person.get(), rows, change.after())
        : handOver(session, person.get(), met.get(), rows, change.after());
  }

  /**
   * Whom a change is about. One that names the old user id is not about a person with another one,
   * who may have the number since; one that comes late finds the person by what is new already.
   */
  private static Optional<Citizen> person(List<Citizen> rows, IdentityChange change) {
    Address before = change.before();
    return withBsuid(rows, before)
        .or(
            () ->
                withPhone(rows, before)
                    .filter(
                        row ->
                            row.bsuid == null
                                || before.bsuid() == null
                                || row.bsuid.equals(change.after().bsuid())))
        .or(() -> withPhone(rows, change.after()).filter(row -> row.bsuid == null));
  }

  /** From now on the person is reached so, and by nothing else: the old number may be another's. */
  private Uni<Void> readdress(
      Session session, Citizen person, List<Citizen> rows, Address address) {
    if (Objects.equals(person.phone, address.phone())
        && Objects.equals(person.bsuid, address.bsuid())) {
      return Uni.createFrom().voidItem();
    }
    return giveUpPhone(session, rows, new Address(address.phone(), person.bsuid))
        .chain(
            () -> {
              boolean taken = withPhone(rows, address).filter(row -> row != person).isPresent();
              if (taken && address.bsuid() == null) {
                LOG.warnf("Citizen %s has a number that is another's, too", person.id);
                return Uni.createFrom().voidItem();
              }
              person.phone = taken ? null : address.phone();
              person.bsuid = address.bsuid();
              return contacts.changed(person);
            });
  }

  /** The person wrote with the new user id before we heard of it: all that was theirs follows. */
  private Uni<Void> handOver(
      Session session, Citizen old, Citizen met, List<Citizen> rows, Address address) {
    if (met.conversation == null) {
      met.conversation = old.conversation;
      met.stopped = old.stopped;
    }
    // Without a word of its own the row is forgotten before long, and the old user id with it.
    old.conversation = null;
    old.lastInboundAt = null;
    if (old.bsuid != null) {
      old.phone = null;
    }
    return contacts
        .handOver(old, met)
        .chain(() -> session.flush())
        .chain(() -> learn(session, met, rows, address))
        .chain(() -> contacts.changed(met));
  }

  /** The number belongs to another person now; whoever has a user id can still be reached by it. */
  private Uni<Void> giveUpPhone(Session session, List<Citizen> rows, Address address) {
    Uni<Void> told = Uni.createFrom().voidItem();
    for (Citizen row : rows) {
      boolean another = row.bsuid != null && !row.bsuid.equals(address.bsuid());
      if (another && row.phone != null && row.phone.equals(address.phone())) {
        row.phone = null;
        told = told.chain(() -> contacts.changed(row));
      }
    }
    return told.chain(() -> session.flush());
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
