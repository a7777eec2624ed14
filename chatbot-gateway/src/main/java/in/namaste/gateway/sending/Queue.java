package in.namaste.gateway.sending;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** The messages to be sent, for many senders at once. */
@ApplicationScoped
class Queue {

  /**
   * How long a claimed message belongs to its sender. Longer than any request, so that a message
   * whose lease has passed belongs to a sender that died; long enough that by then a status has
   * told if it was sent.
   */
  static final Duration LEASE = Duration.ofSeconds(40);

  /** So long after a start the statuses that came while we were away are still being delivered. */
  private static final Duration SETTLING = Duration.ofSeconds(20);

  /** 24 hours from the citizen's last message, and five minutes early. */
  static final Duration WINDOW = Duration.ofHours(24).minusMinutes(5);

  /**
   * The oldest open message of each citizen, if it is due and nobody is at it. What we start
   * ourselves waits while it is night or Meta restricts it, and holds up no answer meanwhile. While
   * everything is paused nothing is claimed; when the pause is over, one message that tries.
   */
  private static final String CLAIM =
      """
      with probe as (
        update sending_pause set until = $3
        where scope = 'everything' and until <= $1
          and exists (select 1 from outgoing_message
                      where state in ('waiting', 'unconfirmed') and due_at <= $1)
        returning 1),
      silent as (
        select $7 or exists (select 1 from sending_pause
                             where scope = 'started' and until > $1) as now),
      next as (
        select m.id from outgoing_message m, silent
        where m.state in ('waiting', 'unconfirmed') and m.due_at <= $1
          and (m.leased_until is null or m.leased_until < $6) and m.id <> all($4)
          and not (m.started and silent.now)
          and not exists (select 1 from outgoing_message earlier
                          where earlier.citizen_id = m.citizen_id and earlier.id < m.id
                            and earlier.state in ('waiting', 'unconfirmed')
                            and not (earlier.started and silent.now)
                            and not (earlier.kind = 'template' and earlier.due_at > $1))
        order by m.id
        limit case when exists (select 1 from probe) then 1
                   when exists (select 1 from sending_pause where scope = 'everything') then 0
                   else $2 end
        for update of m skip locked)
      update outgoing_message m
      set state = 'waiting', delivery = null, leased_until = $3, attempts = m.attempts + 1
      from next, citizen c where m.id = next.id and c.id = m.citizen_id
      returning
      """
          + Claimed.COLUMNS
          + """
      , (m.kind = 'template' or coalesce(c.last_inbound_at > $5, false)) as sendable,
        exists (select 1 from probe) as probe
      """;

  private static final String SENT =
      """
      update outgoing_message
      set state = 'sent', wamid = coalesce(wamid, $2), sent_at = $3, leased_until = null,
          failure_code = null
      where id = $1 and failed_wamid is distinct from $2
      """;

  private static final String AGAIN =
      """
      update outgoing_message
      set due_at = $2, failure_code = $3, leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private static final String POSTPONE =
      """
      update outgoing_message set due_at = $2, leased_until = null, attempts = attempts - 1
      where id = $1 and state = 'waiting'
      """;

  private static final String UNCONFIRMED =
      """
      update outgoing_message set state = 'unconfirmed', due_at = $2, leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private static final String REWRITE =
      """
      update outgoing_message
      set body = $2, due_at = $3, leased_until = null, failure_code = $4
      where id = $1 and state = 'waiting'
      """;

  private static final String WITHDRAW =
      """
      update outgoing_message set state = 'withdrawn', leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private static final String PARK =
      """
      update outgoing_message
      set state = 'parked', delivery = 'failed', failure_code = $2, failed_at = $3,
          leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private final Pool pool;
  private final Clock clock;
  private final QuietHours quiet;
  private final long startedAt = System.nanoTime();

  Queue(Pool pool, Clock clock, QuietHours quiet) {
    this.pool = pool;
    this.clock = clock;
    this.quiet = quiet;
  }

  /**
   * Claims messages of as many citizens.
   *
   * @param inHand ids that this sender is still busy with, however long the database was away
   */
  Uni<List<Claimed>> claim(int most, Collection<Long> inHand) {
    return pool.preparedQuery(CLAIM)
        .execute(
            Tuple.of(now(), most, now().plus(LEASE), inHand.toArray(Long[]::new))
                .addOffsetDateTime(now().minus(WINDOW))
                .addOffsetDateTime(settled() ? now() : Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .addBoolean(quiet.at(clock.instant())))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row -> Claimed.of(row, row.getBoolean("sendable"), row.getBoolean("probe")))
                    .toList());
  }

  Uni<Void> sent(Claimed message, String wamid) {
    return run(pool, SENT, Tuple.of(message.id(), wamid, now()));
  }

  /** It is tried again then. */
  Uni<Void> again(SqlClient db, Claimed message, Duration after, int code) {
    return run(db, AGAIN, Tuple.of(message.id(), now().plus(after), code));
  }

  /** Its turn has not come, or nothing could reach Meta: this was no attempt. */
  Uni<Void> postpone(SqlClient db, Claimed message, Duration after) {
    return run(db, POSTPONE, Tuple.of(message.id(), now().plus(after)));
  }

  /** Its turn has not come, or nothing could reach Meta: this was no attempt. */
  Uni<Void> postpone(Claimed message, Duration after) {
    return postpone(pool, message, after);
  }

  /** It may have been sent: a status may tell until then. */
  Uni<Void> unconfirmed(Claimed message, Duration wait) {
    return run(pool, UNCONFIRMED, Tuple.of(message.id(), now().plus(wait)));
  }

  /** It is tried again at once with other words. */
  Uni<Void> rewrite(SqlClient db, Claimed message, String body, int code) {
    return run(db, REWRITE, Tuple.of(message.id(), body, now(), code));
  }

  /** It is not said any more. */
  Uni<Void> withdraw(Claimed message) {
    return run(pool, WITHDRAW, Tuple.of(message.id()));
  }

  Uni<Void> park(SqlClient db, Claimed message, int code) {
    return run(db, PARK, Tuple.of(message.id(), code, now()));
  }

  private static Uni<Void> run(SqlClient db, String sql, Tuple parameters) {
    return db.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }

  private boolean settled() {
    return System.nanoTime() - startedAt > SETTLING.toNanos();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
