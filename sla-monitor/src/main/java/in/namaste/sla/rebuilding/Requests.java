package in.namaste.sla.rebuilding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Who asked for a rebuild, and what became of it. */
@ApplicationScoped
class Requests {

  private final Pool pool;

  Requests(Pool pool) {
    this.pool = pool;
  }

  /** The oldest that is still to be done. */
  Uni<Optional<Long>> next() {
    return pool.query("select id from rebuild where done_at is null order by id limit 1")
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getLong(0))
                    .findFirst());
  }

  Uni<Void> done(long id, long records, Found found) {
    return pool.preparedQuery(
            """
            update rebuild set done_at = now(), records = $2, missing = $3, wrong = $4, extra = $5
            where id = $1
            """)
        .execute(Tuple.of(id, records, found.missing(), found.wrong(), found.extra()))
        .replaceWithVoid();
  }

  /** It ended without a change. */
  Uni<Void> failed(long id, String why) {
    return pool.preparedQuery("update rebuild set done_at = now(), failure = $2 where id = $1")
        .execute(Tuple.of(id, why))
        .replaceWithVoid();
  }
}
