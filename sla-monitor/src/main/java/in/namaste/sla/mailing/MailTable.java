package in.namaste.sla.mailing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** The mails that wait, each taken by one replica for a while. */
@ApplicationScoped
class MailTable {

  /** Whoever died with a mail in hand leaves it to another after this. */
  static final Duration LEASE = Duration.ofMinutes(5);

  /** Mails taken at a time. */
  static final int BATCH = 20;

  private static final String CLAIM =
      """
      update mail set attempts = attempts + 1, next_try_at = $2
      where id in (select id from mail where state = 'waiting' and next_try_at <= $1
                   order by next_try_at, id limit $3 for update skip locked)
      returning id, kind, post_code, attempts, event_id, day, department_code
      """;

  private static final String SETTLE =
      "update mail set state = $2, settled_at = $3 where id = $1 and state = 'waiting'";

  private final Pool pool;

  MailTable(Pool pool) {
    this.pool = pool;
  }

  Uni<List<Mail>> claim(Instant now) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(utc(now), utc(now.plus(LEASE)), BATCH))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Mail::of).toList());
  }

  Uni<Void> settle(Mail mail, MailState state, Instant now) {
    return pool.preparedQuery(SETTLE)
        .execute(Tuple.of(mail.id(), state.column(), utc(now)))
        .replaceWithVoid();
  }

  Uni<Void> tryAgain(Mail mail, Instant at) {
    return pool.preparedQuery("update mail set next_try_at = $2 where id = $1")
        .execute(Tuple.of(mail.id(), utc(at)))
        .replaceWithVoid();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
