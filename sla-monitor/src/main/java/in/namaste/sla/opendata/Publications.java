package in.namaste.sla.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps what was made public, for ever and as it was: whoever comes second takes the first's. */
@ApplicationScoped
class Publications {

  private static final String NEWEST =
      "select body from publication where day <= $1 order by day desc limit 1";

  private static final String KEEP =
      """
      insert into publication (day, made_at, body) values ($1, $2, $3) on conflict do nothing
      """;

  private final Pool pool;
  private final ObjectMapper json;

  Publications(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.json = json;
  }

  /** The newest one of this day or of one before. */
  Uni<Optional<Publication>> newest(LocalDate day) {
    return pool.preparedQuery(NEWEST).execute(Tuple.of(day)).map(this::first);
  }

  /** Keeps one, unless there is one of its day, and gives the one that is kept. */
  Uni<Optional<Publication>> keep(Publication made, Instant now) {
    return pool.preparedQuery(KEEP)
        .execute(Tuple.of(made.day(), now.atOffset(ZoneOffset.UTC), written(made)))
        .chain(() -> newest(made.day()));
  }

  private Optional<Publication> first(RowSet<Row> rows) {
    return rows.size() == 0
        ? Optional.empty()
        : Optional.of(read(rows.iterator().next().getString("body")));
  }

  private String written(Publication publication) {
    try {
      return json.writeValueAsString(publication);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A publication is always writable", e);
    }
  }

  private Publication read(String body) {
    try {
      return json.readValue(body, Publication.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A publication that was kept cannot be read", e);
    }
  }
}
