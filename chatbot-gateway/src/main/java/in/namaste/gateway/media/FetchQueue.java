package in.namaste.gateway.media;

import in.namaste.gateway.dialogue.Evidence;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What is still to be fetched, for many fetchers at once. */
@ApplicationScoped
class FetchQueue {

  /** Longer than any fetch: what is leased beyond it belongs to a fetcher that died. */
  private static final Duration LEASE = Duration.ofMinutes(4);

  /** Of one citizen at most two files are fetched at once, so that many slow ones leave room. */
  private static final String CLAIM =
      """
      with next as (
        select id from media_fetch w
        where state = 'waiting' and due_at <= $1 and (leased_until is null or leased_until < $1)
          and 2 > (select count(*) from media_fetch other
                   where other.citizen_id = w.citizen_id and other.state = 'waiting'
                     and other.leased_until >= $1)
        order by due_at limit 1 for update of w skip locked)
      update media_fetch m set leased_until = $2, attempts = m.attempts + 1
      from next where m.id = next.id
      returning m.id, m.citizen_id, m.media_id, m.kind, m.attempts, m.created_at
      """;

  private static final String AGAIN =
      "update media_fetch set due_at = $2, leased_until = null where id = $1 and state = 'waiting'";

  private final Pool pool;
  private final Clock clock;

  FetchQueue(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * A file to be fetched now.
   *
   * @param attempts this one included
   * @param since when the citizen's message was read
   */
  record Task(
      UUID id, UUID citizenId, String mediaId, Evidence.Kind kind, int attempts, Instant since) {

    static Task of(Row row) {
      return new Task(
          row.getUUID("id"),
          row.getUUID("citizen_id"),
          row.getString("media_id"),
          Evidence.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
          row.getInteger("attempts"),
          row.getOffsetDateTime("created_at").toInstant());
    }
  }

  Uni<Optional<Task>> claim() {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(now(), now().plus(LEASE)))
        .map(
            rows ->
                rows.size() == 0 ? Optional.empty() : Optional.of(Task.of(rows.iterator().next())));
  }

  Uni<Void> again(Task task, Duration after) {
    return pool.preparedQuery(AGAIN)
        .execute(Tuple.of(task.id(), now().plus(after)))
        .replaceWithVoid();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
