package in.namaste.ticket.entry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Remembers which attempt made which ticket. Always inside the caller's transaction. */
@ApplicationScoped
class Attempts {

  /** A second attempt waits here for the first one's end, and then finds it. */
  private static final String CLAIM =
      """
      insert into entry_attempt as known (key, ticket_id, kept_until)
      values (:key, :ticket, :until)
      on conflict (key) do update set ticket_id = :ticket, kept_until = :until
      where known.kept_until < :now
      """;

  private static final String MADE = "select ticket_id from entry_attempt where key = :key";

  private static final String FORGET = "delete from entry_attempt where kept_until < :now";

  /**
   * The ticket that this attempt makes: the one given for a first attempt, the one made before for
   * a repeat.
   *
   * @param key of the attempt and of who makes it
   * @param ticket to be made if this is the first attempt
   */
  Uni<UUID> claim(String key, UUID ticket, Instant now, Instant until) {
    return run(FORGET, now)
        .chain(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(CLAIM)
                                .setParameter("key", key)
                                .setParameter("ticket", ticket)
                                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                                .executeUpdate()))
        .chain(claimed -> claimed == 1 ? Uni.createFrom().item(ticket) : made(key));
  }

  private static Uni<UUID> made(String key) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(MADE, UUID.class)
                    .setParameter("key", key)
                    .getSingleResult());
  }

  private static Uni<Integer> run(String sql, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql)
                    .setParameter("now", now.atOffset(ZoneOffset.UTC))
                    .executeUpdate());
  }
}
