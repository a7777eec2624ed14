package in.namaste.gateway.sending;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
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

  /** The oldest open message of each citizen, if it is due and nobody is at it. */
  private static final String CLAIM =
      """
      with next as (
        select m.id from outgoing_message m
        where m.state in ('waiting', 'unconfirmed') and m.due_at <= $1
          and (m.leased_until is null or m.leased_until < $6) and m.id <> all($4)
          and not exists (select 1 from outgoing_message earlier
                          where earlier.citizen_id = m.citizen_id and earlier.id < m.id
                            and earlier.state in ('waiting', 'unconfirmed'))
        order by m.id limit $2 for update of m skip locked)
      update outgoing_message m
      set state = 'waiting', leased_until = $3, attempts = m.attempts + 1
      from next, citizen c where m.id = next.id and c.id = m.citizen_id
      returning m.id, m.message_id, m.citizen_id, c.phone, c.bsuid, m.number, m.body, m.attempts,
                (m.kind = 'template' or coalesce(c.last_inbound_at > $5, false)) as sendable
      """;

  private static final String SENT =
      """
      update outgoing_message
      set state = 'sent', wamid = coalesce(wamid, $2), sent_at = $3, leased_until = null
      where id = $1
      """;

  private static final String LATER =
      """
      update outgoing_message set state = $2, due_at = $3, leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private static final String POSTPONE =
      """
      update outgoing_message set due_at = $2, leased_until = null, attempts = attempts - 1
      where id = $1 and state = 'waiting'
      """;

  private static final String PARK =
      """
      update outgoing_message set state = 'parked', failure_code = $2, leased_until = null
      where id = $1 and state = 'waiting'
      """;

  private final Pool pool;
  private final Clock clock;
  private final long startedAt = System.nanoTime();

  Queue(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
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
                .addOffsetDateTime(settled() ? now() : Instant.EPOCH.atOffset(ZoneOffset.UTC)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Claimed::of).toList());
  }

  Uni<Void> sent(Claimed message, String wamid) {
    return run(SENT, Tuple.of(message.id(), wamid, now()));
  }

  /** It is tried again then. */
  Uni<Void> again(Claimed message, Duration after) {
    return run(LATER, Tuple.of(message.id(), "waiting", now().plus(after)));
  }

  /** Its turn has not come: this was no attempt. */
  Uni<Void> postpone(Claimed message, Duration after) {
    return run(POSTPONE, Tuple.of(message.id(), now().plus(after)));
  }

  /** It may have been sent: a status may tell until then. */
  Uni<Void> unconfirmed(Claimed message, Duration wait) {
    return run(LATER, Tuple.of(message.id(), "unconfirmed", now().plus(wait)));
  }

  Uni<Void> park(Claimed message, int code) {
    return run(PARK, Tuple.of(message.id(), code));
  }

  private Uni<Void> run(String sql, Tuple parameters) {
    return pool.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }

  private boolean settled() {
    return System.nanoTime() - startedAt > SETTLING.toNanos();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
