package in.namaste.ticket.finding;

import in.namaste.messaging.Failures;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Makes complaints findable, whichever way they came: folds the words of those that have no search
 * key yet, a batch at a time until none is left, and looks again each second.
 */
@ApplicationScoped
class SearchKeys {

  private static final Logger LOG = Logger.getLogger(SearchKeys.class);

  private static final int BATCH = 500;

  private static final String UNKEYED =
      """
      select c.ticket_id, c.description, t.department_code, t.place_code
      from complaint c join ticket t on t.id = c.ticket_id
      where not c.keyed
      limit $1
      for update of c skip locked
      """;

  private static final String KEEP =
      """
      insert into search_key (ticket_id, words)
      values ($1, array_to_tsvector($2))
      on conflict (ticket_id) do update set words = excluded.words
      """;

  private static final String KEYED = "update complaint set keyed = true where ticket_id = any($1)";

  private final Pool pool;
  private volatile boolean troubled;

  SearchKeys(Pool pool) {
    this.pool = pool;
  }

  @Scheduled(
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> fold() {
    return pool.withTransaction(SearchKeys::batch)
        .repeat()
        .until(count -> count < BATCH)
        .collect()
        .last()
        .invoke(() -> troubled = false)
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(this::later);
  }

  /** How many there were. */
  private static Uni<Integer> batch(SqlConnection connection) {
    return connection
        .preparedQuery(UNKEYED)
        .execute(Tuple.of(BATCH))
        .chain(
            found ->
                found.size() == 0
                    ? Uni.createFrom().item(0)
                    : keep(connection, found).replaceWith(found.size()));
  }

  private static Uni<Void> keep(SqlConnection connection, RowSet<Row> found) {
    List<Tuple> keys = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (Row row : found) {
      UUID id = row.getUUID("ticket_id");
      ids.add(id);
      keys.add(Tuple.of(id, words(row)));
    }
    return connection
        .preparedQuery(KEEP)
        .executeBatch(keys)
        .chain(() -> connection.preparedQuery(KEYED).execute(Tuple.of(ids.toArray(UUID[]::new))))
        .replaceWithVoid();
  }

  private static String[] words(Row row) {
    return Stream.concat(
            Folding.words(row.getString("description")).stream(),
            Stream.of(
                Sought.department(row.getString("department_code")),
                Sought.place(row.getString("place_code"))))
        .toArray(String[]::new);
  }

  private Uni<Void> later(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("New complaints are not found by their words yet: %s", Failures.named(failure));
    }
    return Uni.createFrom().voidItem();
  }
}
