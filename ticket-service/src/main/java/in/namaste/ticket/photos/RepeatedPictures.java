package in.namaste.ticket.photos;

import in.namaste.ticket.Actor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Which pictures of a ticket had been used before, as far as the reader may know where. */
@ApplicationScoped
public class RepeatedPictures {

  /**
   * A picture that was used before.
   *
   * @param evidenceId the later one
   * @param number of the ticket with the earlier one; null when it is out of the reader's reach
   * @param exact whether both are the same file; otherwise they look alike
   */
  public record Repeated(long evidenceId, String number, boolean exact) {}

  private static final String SQL =
      """
      select r.evidence_id, r.distance,
        case when $2::text is null or t.department_code = $2 then t.number end as number
      from evidence e
        join picture_repeated r on r.evidence_id = e.id
        join evidence earlier on earlier.id = r.earlier_id
        join ticket t on t.id = earlier.ticket_id
      where e.ticket_id = $1
      order by r.evidence_id, r.earlier_id
      """;

  private final Pool pool;

  RepeatedPictures(Pool pool) {
    this.pool = pool;
  }

  public Uni<List<Repeated>> of(UUID ticketId, Actor reader) {
    return pool.preparedQuery(SQL)
        .execute(
            Tuple.of(ticketId, reader.role().isOfOneDepartment() ? reader.departmentCode() : null))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Repeated(
                                row.getLong("evidence_id"),
                                row.getString("number"),
                                row.getInteger("distance") == 0))
                    .toList());
  }
}
