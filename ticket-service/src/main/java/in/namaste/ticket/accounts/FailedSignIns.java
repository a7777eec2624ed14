package in.namaste.ticket.accounts;

import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Slows down guessing: after several wrong passwords a name rests, longer each time. Kept for every
 * name that is typed, so that resting tells nobody whether there is such an account, and by its
 * hash only: people type passwords into the wrong field.
 */
@ApplicationScoped
public class FailedSignIns {

  private static final String MAKE =
      """
      insert into failed_sign_in (name_hash, count, last_at) values (:hash, 0, :now)
      on conflict (name_hash) do nothing
      """;
  private static final String SWEEP = "delete from FailedSignIn f where f.lastAt < :before";

  private final Clock clock;
  private final Transactions transactions;

  FailedSignIns(Clock clock, Transactions transactions) {
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Counts a try before the password is looked at, so that many at once gain nothing.
   *
   * @return how the tries of this name stand
   */
  public Uni<Tries> tries(String name) {
    Instant now = clock.instant();
    return transactions.run(
        () ->
            locked(hash(name), now)
                .map(
                    failed -> {
                      Optional<Instant> barred = failed.restsUntil(now);
                      if (barred.isEmpty()) {
                        failed.count(now);
                      }
                      return new Tries(barred, failed.restsUntil(now));
                    }));
  }

  /**
   * How the tries of a name stand.
   *
   * @param barred until when this try is not looked at
   * @param next until when the next one will not be, should this one be wrong
   */
  public record Tries(Optional<Instant> barred, Optional<Instant> next) {}

  /** After the right password, or when an admin lifts the rest; in a transaction of the caller. */
  public Uni<Void> forget(String name) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery("delete from FailedSignIn f where f.nameHash = :hash")
                    .setParameter("hash", hash(name))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Until when those names rest that do, by their hashes; in a session of the caller. */
  Uni<Map<String, Instant>> resting() {
    Instant now = clock.instant();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "from FailedSignIn f where f.restsUntil > :now", FailedSignIn.class)
                    .setParameter("now", now)
                    .getResultList())
        .map(
            failed ->
                failed.stream()
                    .collect(
                        Collectors.toMap(
                            FailedSignIn::nameHash, one -> one.restsUntil(now).orElse(now))));
  }

  private static Uni<FailedSignIn> locked(String hash, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(SWEEP)
                    .setParameter("before", now.minus(FailedSignIn.REMEMBERED))
                    .executeUpdate()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(MAKE)
                                .setParameter("hash", hash)
                                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                                .executeUpdate())
                    .chain(
                        () ->
                            session.find(
                                FailedSignIn.class, hash, LockModeType.PESSIMISTIC_WRITE)));
  }

  static String hash(String name) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
