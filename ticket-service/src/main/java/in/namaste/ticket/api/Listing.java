package in.namaste.ticket.api;

import in.namaste.ticket.Actor;
import in.namaste.ticket.State;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads lists of tickets. The reach is part of the query. */
@ApplicationScoped
class Listing {

  private static final String ROWS =
      """
      select number, version, state, outcome, ticket_class, department_code, category_code,
             place_code, post, promise, promised_by, reopen_count, registered_at
      from ticket where %s order by %s limit %d offset %d
      """;

  /** As the indexes of open tickets have it. */
  private static final String OPEN =
      State.OPEN.stream()
          .sorted()
          .map(state -> "'" + state.name() + "'")
          .collect(Collectors.joining(",", "state in (", ")"));

  private final Clock clock;
  private final Pool pool;
  private final CurrentDirectory directory;

  Listing(Clock clock, Pool pool, CurrentDirectory directory) {
    this.clock = clock;
    this.pool = pool;
    this.directory = directory;
  }

  Uni<TicketList> find(Asked asked, Actor reader) {
    Instant now = clock.instant();
    return directory
        .get()
        .map(known -> conditions(asked, Reach.of(reader), known, now))
        .chain(
            where ->
                pool.preparedQuery(
                        ROWS.formatted(
                            where.sql(),
                            asked.newest() ? "registered_at desc, id desc" : "urgent_at, id",
                            asked.size() + 1,
                            (asked.page() - 1) * asked.size()))
                    .execute(Tuple.from(where.values)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> TicketInList.of(row, now))
                    .toList())
        .map(found -> TicketList.of(asked, found));
  }

  private static Where conditions(Asked asked, Reach reach, Directory known, Instant now) {
    Where where = new Where();
    if (!reach.everywhere()) {
      where.and("department_code = ", reach.department());
    }
    if (asked.state() != null) {
      where.and("state = ", asked.state().name());
    }
    if (!asked.department().isEmpty()) {
      where.and("department_code = ", asked.department());
    }
    if (!asked.category().isEmpty()) {
      where.and("category_code = ", asked.category());
    }
    if (!asked.place().isEmpty()) {
      where.and("place_code = any", (Object) known.placesIn(asked.place()).toArray(String[]::new));
    }
    if (asked.overdue()) {
      where.and(OPEN);
      where.and("urgent_at < ", now.atOffset(ZoneOffset.UTC));
    }
    return where;
  }

  /** A condition that grows, and the values it speaks of. */
  private static final class Where {
    private final List<String> parts = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    void and(String condition) {
      parts.add(condition);
    }

    void and(String condition, Object value) {
      values.add(value);
      parts.add(condition + "($" + values.size() + ")");
    }

    String sql() {
      return String.join(" and ", parts);
    }
  }
}
