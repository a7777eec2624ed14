package in.namaste.ticket.inbox;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.finding.Sought;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * Finds tickets by what was typed: digits are the end of a phone or a part of a number, everything
 * else is words. How words are looked up depends on how many tickets have them: few are fetched
 * from the index of words, many are met soon enough while the list is walked in its order.
 */
@ApplicationScoped
class Search {

  /** Tickets; more that have the words are not fetched. */
  static final int FEW = 10_000;

  /** Of so many tickets each is looked at soon enough. */
  private static final int WALKABLE = 2_000;

  /** When one of so many tickets has the words, a walk meets a page of them soon enough. */
  private static final int ONE_OF = 100;

  /** Blocks of the table that are looked at to guess how many tickets have the words. */
  private static final int SAMPLE = 48;

  private static final String BLOCKS =
      "greatest(1, pg_relation_size('search_key') / current_setting('block_size')::integer)";

  /**
   * Counting them would take longer than the whole list; the same blocks are looked at each time.
   */
  private static final String GUESS =
      """
      select count(*) filter (where words @@ $1::text::tsquery) as found,
             count(*) as reached,
             (count(*) * greatest(1, BLOCKS / SAMPLE.0))::bigint as reached_in_all
      from search_key tablesample system (least(100, 100.0 * SAMPLE / BLOCKS)) repeatable (1)
      where $2::text = '' or words @@ $2::text::tsquery
      """
          .replace("BLOCKS", BLOCKS)
          .replace("SAMPLE", Integer.toString(SAMPLE));

  private static final String IDS =
      "select ticket_id from search_key where words @@ $1::text::tsquery limit " + (FEW + 1);

  private static final String HAVING =
      "(select words from search_key where ticket_id = ticket.id) @@ ?::text::tsquery";

  /**
   * A condition on tickets.
   *
   * @param isCountable whether it is soon counted how many there are
   */
  record Found(boolean isCountable, UnaryOperator<Where> narrowing) {
    Where narrow(Where where) {
      return narrowing.apply(where);
    }
  }

  private static final Found EVERYTHING = new Found(true, where -> where);
  private static final Found NOTHING = new Found(true, where -> where.and("false"));

  private final Pool pool;
  private final Policy policy;

  Search(Pool pool, Policy policy) {
    this.pool = pool;
    this.policy = policy;
  }

  /** What was typed, as a condition. */
  Uni<Found> of(Asked asked, Reach reach, Directory directory) {
    if (asked.query().isEmpty()) {
      return Uni.createFrom().item(EVERYTHING);
    }
    return Digits.of(asked.query(), policy.district())
        .map(digits -> Uni.createFrom().item(new Found(true, digits::narrow)))
        .orElseGet(() -> words(asked, reach, directory));
  }

  private Uni<Found> words(Asked asked, Reach reach, Directory directory) {
    String department =
        reach.department() != null ? reach.department() : asked.filters().get(Filter.DEPARTMENT);
    String query = Sought.query(asked.query(), department, directory);
    if (query.isEmpty()) {
      return Uni.createFrom().item(NOTHING);
    }
    String scope = department == null ? "" : Sought.scope(department);
    return pool.preparedQuery(GUESS)
        .execute(Tuple.of(query, scope))
        .map(rows -> rows.iterator().next())
        .chain(
            guess ->
                guess.getLong("reached_in_all") <= WALKABLE
                    ? Uni.createFrom().item(walked(query, true))
                    : guess.getLong("found") * ONE_OF >= guess.getLong("reached")
                        ? Uni.createFrom().item(walked(query, false))
                        : fetched(query));
  }

  /** Each ticket is asked for its words while the list is walked. */
  private static Found walked(String query, boolean countable) {
    return new Found(countable, where -> where.and(HAVING, query));
  }

  /** The index of words is asked once, for the list and for its count. */
  private Uni<Found> fetched(String query) {
    return pool.preparedQuery(IDS)
        .execute(Tuple.of(query))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getUUID("ticket_id"))
                    .toArray(UUID[]::new))
        .map(
            ids ->
                ids.length > FEW
                    ? walked(query, false)
                    : new Found(true, where -> where.and("id = any(?)", (Object) ids)));
  }
}
