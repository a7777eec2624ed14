package in.namaste.ticket.similar;

import in.namaste.ticket.Actor;
import in.namaste.ticket.State;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Finds the open tickets that are probably about the same thing: same place, same category. Only
 * within the reader's reach, which is part of the query.
 */
@ApplicationScoped
public class SimilarTickets {

  /** Nobody compares more; a page says "and more" after so many. */
  public static final int MOST = 20;

  private static final String SQL =
      """
      select number, state, post, registered_at
      from ticket
      where place_code = $1 and category_code = $2 and state in (%s)
        and number <> $3 and ($4::text is null or department_code = $4)
      order by registered_at, id
      limit $5
      """
          .formatted(
              State.OPEN.stream()
                  .map(state -> "'" + state + "'")
                  .sorted()
                  .collect(Collectors.joining(", ")));

  private final Pool pool;

  SimilarTickets(Pool pool) {
    this.pool = pool;
  }

  /**
   * The oldest first, and one more than {@value #MOST} if there are more.
   *
   * @param except number of the ticket that is compared; empty for one that is not there yet
   */
  public Uni<List<SimilarTicket>> of(String place, String category, String except, Actor reader) {
    return pool.preparedQuery(SQL)
        .execute(
            Tuple.of(
                place,
                category,
                except,
                reader.role().isOfOneDepartment() ? reader.departmentCode() : null,
                MOST + 1))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new SimilarTicket(
                                row.getString("number"),
                                State.valueOf(row.getString("state")),
                                row.getString("post"),
                                row.getOffsetDateTime("registered_at").toInstant()))
                    .toList());
  }
}
