package in.namaste.ticket.desk.entry;

import in.namaste.ticket.Actor;
import in.namaste.ticket.desk.Names;
import in.namaste.web.DistrictTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the citizen takes home. Within the reader's reach, and of complaints that the reader has
 * registered for another department.
 */
@ApplicationScoped
class Slips {

  /**
   * The paper with the number on it; nothing personal.
   *
   * @param promisedBy empty when nothing is promised
   * @param inReach whether the reader can open the ticket's page
   * @param whatsApp the number to ask at
   */
  public record Slip(
      String number,
      String category,
      String place,
      String department,
      String registered,
      String promisedBy,
      boolean shareDate,
      boolean inReach,
      String whatsApp) {}

  private static final String SQL =
      """
      select number, category_code, place_code, department_code, registered_at, promised_by, promise,
        $2::text is null or department_code = $2 as reach
      from ticket t
      where number = $1 and ($2::text is null or department_code = $2 or exists (
        select 1 from timeline l where l.ticket_id = t.id and l.kind = 'REGISTERED' and l.actor = $3))
      """;

  private final Pool pool;
  private final String whatsApp;

  Slips(Pool pool, @ConfigProperty(name = "namaste.whatsapp.number") String whatsApp) {
    this.pool = pool;
    this.whatsApp = whatsApp;
  }

  /** Null for a number that the reader has no slip of. */
  Uni<Slip> of(String number, Actor reader, Names names) {
    return pool.preparedQuery(SQL)
        .execute(
            Tuple.of(
                number,
                reader.role().isOfOneDepartment() ? reader.departmentCode() : null,
                reader.name()))
        .map(rows -> rows.size() == 0 ? null : slip(rows.iterator().next(), names));
  }

  private Slip slip(Row row, Names names) {
    return new Slip(
        row.getString("number"),
        names.category(row.getString("category_code")),
        names.place(row.getString("place_code")),
        names.department(row.getString("department_code")),
        time(row.getOffsetDateTime("registered_at"), names),
        time(row.getOffsetDateTime("promised_by"), names),
        row.getString("promise").equals("SHARE_DATE"),
        row.getBoolean("reach"),
        whatsApp);
  }

  private static String time(OffsetDateTime at, Names names) {
    return at == null ? "" : DistrictTime.dateTime(at.toInstant(), names.language());
  }
}
