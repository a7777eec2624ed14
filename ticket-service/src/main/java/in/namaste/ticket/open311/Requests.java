package in.namaste.ticket.open311;

import in.namaste.ticket.State;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads tickets for everybody: no table with anything personal is asked. */
@ApplicationScoped
class Requests {

  /** When a ticket was closed, or else when anything about it last happened. */
  private static final String COLUMNS =
      """
      select number, state, outcome, category_code, department_code, place_code, promise,
             promised_by, registered_at,
             coalesce(closed_at, (select max(at) from timeline where ticket_id = ticket.id),
                      registered_at) as changed_at
      from ticket
      """;

  private static final String BY_NUMBER = COLUMNS + "where number = any($1)";

  private static final String BY_TIME =
      COLUMNS
          + """
          where registered_at between $1 and $2
            and (cardinality($3::text[]) = 0 or category_code = any($3))
            and state = any($4)
          """;

  private static final String NEWEST_FIRST = " order by registered_at desc, id desc";

  private final Pool pool;

  Requests(Pool pool) {
    this.pool = pool;
  }

  Uni<List<Found>> find(Search search) {
    return search.numbers().isEmpty() ? byTime(search) : byNumber(search.numbers());
  }

  Uni<List<Found>> byNumber(Collection<String> numbers) {
    return read(BY_NUMBER + NEWEST_FIRST, Tuple.of(array(numbers)));
  }

  private Uni<List<Found>> byTime(Search search) {
    return read(
        BY_TIME + NEWEST_FIRST + " limit $5 offset $6",
        Tuple.tuple()
            .addOffsetDateTime(search.from().atOffset(ZoneOffset.UTC))
            .addOffsetDateTime(search.to().atOffset(ZoneOffset.UTC))
            .addArrayOfString(array(search.services()))
            .addArrayOfString(states(search))
            .addInteger(search.pageSize())
            .addInteger((search.page() - 1) * search.pageSize()));
  }

  private static String[] states(Search search) {
    var statuses = search.statuses().isEmpty() ? List.of(Status.values()) : search.statuses();
    return statuses.stream()
        .flatMap(status -> status.states().stream())
        .map(State::name)
        .toArray(String[]::new);
  }

  private static String[] array(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  private Uni<List<Found>> read(String sql, Tuple values) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Found::of).toList());
  }
}
