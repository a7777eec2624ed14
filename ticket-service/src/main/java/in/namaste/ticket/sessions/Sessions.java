package in.namaste.ticket.sessions;

import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Opens, ends and watches sessions. Every replica asks the same table, so that a session that was
 * ended is over everywhere at the desk at once; the other services see it by the cookie's own end.
 */
@ApplicationScoped
public class Sessions {

  private static final String OF_ACCOUNT = "delete from OpenSession s where s.account = :account";
  private static final String OVER = "delete from OpenSession s where s.startedAt <= :before";

  private final Clock clock;
  private final Transactions transactions;

  Sessions(Clock clock, Transactions transactions) {
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Opens one, in a transaction of the caller; those that are long over are swept out with it. */
  public Uni<UUID> open(String account) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(OVER)
                    .setParameter("before", now.minus(OpenSession.LENGTH))
                    .executeUpdate()
                    .chain(() -> session.persist(new OpenSession(id, account, now))))
        .replaceWith(id);
  }

  /** Ends all of an account, in the transaction of what ends them. */
  public Uni<Void> endAll(String account) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(OF_ACCOUNT)
                    .setParameter("account", account)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Ends one by signing out. */
  public Uni<Void> end(UUID id) {
    return transactions.run(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .find(OpenSession.class, id)
                            .chain(
                                found ->
                                    found == null
                                        ? Uni.createFrom().voidItem()
                                        : session.remove(found))));
  }

  /**
   * Whether the session goes on.
   *
   * @param act whether a person did something; a page that fetches itself again is none
   * @param form whether something typed comes in, which no idle time refuses: the words would be
   *     lost, and the page they were typed on has been open all the time
   */
  Uni<Boolean> goesOn(UUID id, boolean act, boolean form) {
    Instant now = clock.instant();
    return Panache.withSession(
            () -> Panache.getSession().chain(session -> session.find(OpenSession.class, id)))
        .chain(
            found -> {
              if (found == null || found.isOver(now) || (found.isIdle(now) && !form)) {
                return Uni.createFrom().item(false);
              }
              return act && !found.isIdle(now) && !found.wasSeenJustNow(now)
                  ? seen(id, now).replaceWith(true)
                  : Uni.createFrom().item(true);
            });
  }

  private Uni<Void> seen(UUID id, Instant now) {
    return transactions.run(
        () ->
            Panache.getSession()
                .chain(session -> session.find(OpenSession.class, id))
                .onItem()
                .ifNotNull()
                .invoke(found -> found.seen(now))
                .replaceWithVoid());
  }
}
