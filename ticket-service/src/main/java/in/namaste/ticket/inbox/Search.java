package in.namaste.ticket.inbox;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.finding.Sought;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/**
 * Finds tickets by what was typed: digits are the end of a phone or a part of a number, everything
 * else is words. How words are looked up depends on how many tickets have them: few are fetched
 * from the index of words, many are met soon enough while the list is walked in its order.
 */
@ApplicationScoped
class Search {

  /** More are not fetched: an index walked in order meets the first page of them soon enough. */
  static final int FEW = 5_000;

  /** Blocks of the table that are looked at to guess how many tickets have the words. */
  private static final int SAMPLE = 48;

  private static final String BLOCKS =
      "greatest(1, pg_relation_size('search_key') / current_setting('block_size')::integer)";

  /**
   * Counting them would take longer than the whole list; the same blocks are looked at each time.
   */
  private static final String GUESS =
      """
      select (count(*) * greatest(1, BLOCKS / SAMPLE.0))::bigint
      from search_key tablesample system (least(100, 100.0 * SAMPLE / BLOCKS)) repeatable (1)
      where words @@ $1::text::tsquery
      """
          .replace("BLOCKS", BLOCKS)
          .replace("SAMPLE", Integer.toString(SAMPLE));

  private static final String OF_FEW =
      "id = any(array(select ticket_id from search_key where words @@ ?::text::tsquery))";

  private static final String OF_MANY =
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
    return pool.preparedQuery(GUESS)
        .execute(Tuple.of(query))
        .map(rows -> rows.iterator().next().getLong(0) <= FEW)
        .map(few -> new Found(few, where -> where.and(few ? OF_FEW : OF_MANY, query)));
  }
}
