package in.namaste.ticket.calling;

import in.namaste.ticket.Actor;
import in.namaste.ticket.directory.Policy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Whom the calling cell is to ring, the longest silent first. One clerk rings one citizen: a ticket
 * is claimed, and the claim lapses by itself when nothing comes of it.
 */
@ApplicationScoped
public class CallList {

  /** Longer than a call takes; whoever is called away holds nobody up. */
  public static final Duration CLAIM = Duration.ofMinutes(15);

  /** As many as a page shows. */
  public static final int MOST = 50;

  /** Until when nobody rings again about this resolution. */
  private static final String RESTS =
      """
      t.last_called_at + make_interval(secs => $2)
      """;

  private static final String LIST =
      """
      select number, category_code, place_code, resolved_at, contact_attempts, rests_until,
        claimed_by
      from (
        select t.number, t.category_code, t.place_code, t.resolved_at, t.contact_attempts,
          t.silent_since, t.id, nullif(greatest(%s, $1), $1) as rests_until,
          case when c.until > $1 then c.account end as claimed_by
        from ticket t left join call_claim c on c.ticket_id = t.id
        where t.state = 'RESOLVED' and t.silent_since is not null
        order by t.silent_since, t.id limit $3) silent
      order by rests_until is not null, silent_since, id
      """
          .formatted(RESTS);

  private static final String CLAIM_NEXT =
      """
      with next as (
        select t.id, t.number from ticket t left join call_claim c on c.ticket_id = t.id
        where t.state = 'RESOLVED' and t.silent_since is not null
          and (c.ticket_id is null or c.until <= $1 or c.account = $3)
          and coalesce(%s, $1) <= $1
        order by c.account is not distinct from $3 and c.until > $1 desc, t.silent_since, t.id
        limit 1 for update of t skip locked),
      claimed as (
        insert into call_claim as held (ticket_id, account, until)
        select id, $3, $4 from next
        on conflict (ticket_id) do update set account = $3, until = $4
          where held.until <= $1 or held.account = $3
        returning ticket_id)
      select next.number from next join claimed on claimed.ticket_id = next.id
      """
          .formatted(RESTS);

  private static final String HELD =
      """
      select 1 from call_claim c join ticket t on t.id = c.ticket_id
      where t.number = $1 and c.account = $2 and c.until > $3
      """;

  private static final String GIVE_BACK =
      """
      delete from call_claim
      where account = $2 and ticket_id = (select id from ticket where number = $1)
      """;

  private final Pool pool;
  private final Clock clock;
  private final Policy policy;

  CallList(Pool pool, Clock clock, Policy policy) {
    this.pool = pool;
    this.clock = clock;
    this.policy = policy;
  }

  /** Those who can be rung now come first. */
  public Uni<List<ToCall>> all() {
    return pool.preparedQuery(LIST)
        .execute(Tuple.of(now(), seconds(), MOST))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(ToCall::of).toList());
  }

  /**
   * Claims the next one for this clerk; the one being rung already if there is one.
   *
   * @return its number; null when nobody is to be rung now
   */
  public Uni<String> claimNext(Actor by) {
    OffsetDateTime now = now();
    return pool.preparedQuery(CLAIM_NEXT)
        .execute(Tuple.of(now, seconds(), by.name(), now.plus(CLAIM)))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("number"));
  }

  /** Whether this clerk is ringing about this ticket. */
  public Uni<Boolean> isHeldBy(String number, Actor by) {
    return pool.preparedQuery(HELD)
        .execute(Tuple.of(number, by.name(), now()))
        .map(rows -> rows.size() > 0);
  }

  /** Lets others ring. */
  public Uni<Void> giveBack(String number, Actor by) {
    return pool.preparedQuery(GIVE_BACK).execute(Tuple.of(number, by.name())).replaceWithVoid();
  }

  private double seconds() {
    return policy.betweenCalls().toSeconds();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
