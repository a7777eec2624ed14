package in.namaste.gateway.media;

import in.namaste.gateway.media.MediaFigures.Outcome;
import in.namaste.messaging.Failures;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Which names in the store are in use. A file is removed only while nobody's row has its name, and
 * a row gets the name before the file gets its place; both under a lock of the name, so that a
 * photo that two people sent outlives the one who is forgotten.
 */
@ApplicationScoped
class MediaNames {

  private static final Logger LOG = Logger.getLogger(MediaNames.class);

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))";

  private static final String NAME =
      "update media_fetch set sha256 = $2 where id = $1 and state = 'waiting'";

  private static final String DUE =
      """
      select sha256 from media_removal where due_at <= $1
      order by due_at limit 1 for update skip locked
      """;

  private static final String IN_USE = "select 1 from media_fetch where sha256 = $1 limit 1";

  private static final String DONE = "delete from media_removal where sha256 = $1";

  private static final String LATER = "update media_removal set due_at = $2 where sha256 = $1";

  private final Pool pool;
  private final Clock clock;
  private final MediaFigures figures;

  MediaNames(Pool pool, Clock clock, MediaFigures figures) {
    this.pool = pool;
    this.clock = clock;
    this.figures = figures;
  }

  /** Gives a row the name of its file; false when the row is gone or done with. */
  Uni<Boolean> name(UUID id, String sha256) {
    return pool.withTransaction(
        db ->
            lock(db, sha256)
                .chain(() -> db.preparedQuery(NAME).execute(Tuple.of(id, sha256)))
                .map(rows -> rows.rowCount() == 1));
  }

  /**
   * Removes one file that is due. Blocks, and is called by a thread that may; the transaction is
   * held meanwhile.
   *
   * @return whether there was one
   */
  boolean removeNext(Remover remover) {
    SqlConnection db = pool.getConnection().await().indefinitely();
    try {
      Transaction transaction = db.begin().await().indefinitely();
      boolean found = removeNext(db, remover);
      transaction.commit().await().indefinitely();
      return found;
    } finally {
      // What was not committed is rolled back.
      db.closeAndForget();
    }
  }

  /** Takes a file out of the store. */
  @FunctionalInterface
  interface Remover {
    void remove(String sha256) throws IOException;
  }

  private boolean removeNext(SqlConnection db, Remover remover) {
    var due = db.preparedQuery(DUE).execute(Tuple.of(now())).await().indefinitely();
    if (due.size() == 0) {
      return false;
    }
    String sha256 = due.iterator().next().getString("sha256");
    lock(db, sha256).await().indefinitely();
    if (run(db, IN_USE, Tuple.of(sha256)) > 0 || isRemoved(remover, sha256)) {
      run(db, DONE, Tuple.of(sha256));
    } else {
      run(db, LATER, Tuple.of(sha256, now().plusMinutes(1)));
    }
    return true;
  }

  /** Whatever the store fails with, the next file has its turn. */
  private boolean isRemoved(Remover remover, String sha256) {
    try {
      remover.remove(sha256);
      return true;
    } catch (IOException | RuntimeException storeAway) {
      figures.count(Outcome.NOT_REMOVED);
      LOG.warnf(
          "A file of somebody who was forgotten stays for another minute: %s",
          Failures.named(storeAway));
      return false;
    }
  }

  private static int run(SqlConnection db, String sql, Tuple parameters) {
    return db.preparedQuery(sql).execute(parameters).await().indefinitely().rowCount();
  }

  private static Uni<Void> lock(SqlConnection db, String sha256) {
    return db.preparedQuery(LOCK).execute(Tuple.of(sha256)).replaceWithVoid();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
