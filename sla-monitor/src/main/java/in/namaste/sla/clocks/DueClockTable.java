package in.namaste.sla.clocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.sla.ClockKind;
import in.namaste.sla.ClockStatus;
import in.namaste.sla.SlaClock;
import in.namaste.sla.TicketClass;
import in.namaste.sla.Ticketed;
import in.namaste.sla.UnderPolicy;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Claims due clocks and keeps what became of them, many rows with one statement: at a thousand
 * breaches a second there is no time for one after the other. In the caller's transaction.
 */
@ApplicationScoped
public class DueClockTable {

  /**
   * The ticket's row is locked with the clock's: facts about a ticket wait, others go on. Both
   * locks are needed: a clock that another replica has fired meanwhile is looked at again only
   * because its own row was locked.
   */
  private static final String CLAIM =
      """
      select c.id, c.run, c.kind, c.percent, c.step, c.promised_by, c.due_at, c.policy_version,
             c.ticket_id, t.number, t.department_code, t.ticket_class, t.category_code, t.registered_at
      from clock c join ticket_view t on t.ticket_id = c.ticket_id
      where c.status = 'ARMED' and c.due_at <= :upTo
      order by c.due_at, c.id limit :most
      for update skip locked
      """;

  private static final String SETTLE =
      """
      update clock set status = done.status, event_id = done."eventId"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as done(id bigint, status text, "eventId" uuid)
      where clock.id = done.id
      """;

  private static final String ARM =
      """
      insert into clock
        (ticket_id, run, kind, percent, step, promised_by, due_at, policy_version, status)
      select one."ticketId", one.run, one.kind, one.percent, one.step, one."promisedBy", one."dueAt",
             one."policyVersion", 'ARMED'
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as one("ticketId" uuid, run integer, kind text, percent smallint, step smallint,
               "promisedBy" timestamptz, "dueAt" timestamptz, "policyVersion" integer)
      """;

  private final ObjectMapper json;

  DueClockTable(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What became of a clock.
   *
   * @param eventId the event that told it; null if it told nothing
   */
  record Settled(long id, ClockStatus status, UUID eventId) {}

  /** A clock to be armed, as the statement reads it: kinds stand in the table by their names. */
  record Armed(
      UUID ticketId,
      int run,
      String kind,
      int percent,
      int step,
      Instant promisedBy,
      Instant dueAt,
      int policyVersion) {

    static Armed of(UUID ticketId, SlaClock clock) {
      return new Armed(
          ticketId,
          clock.run(),
          clock.kind().name(),
          clock.percent(),
          clock.step(),
          clock.promisedBy(),
          clock.dueAt(),
          clock.policyVersion());
    }
  }

  /** The clocks that are due longest and that nobody else holds, oldest first. */
  public Uni<List<DueClock>> claim(Instant upTo, int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CLAIM, Tuple.class)
                    .setParameter("upTo", upTo)
                    .setParameter("most", most)
                    .getResultList())
        .map(rows -> rows.stream().map(DueClockTable::due).toList());
  }

  private static DueClock due(Tuple row) {
    return new DueClock(
        number(row, 0).longValue(),
        new SlaClock(
            number(row, 1).intValue(),
            ClockKind.valueOf(row.get(2, String.class)),
            number(row, 3).intValue(),
            number(row, 4).intValue(),
            instant(row, 5),
            instant(row, 6),
            number(row, 7).intValue(),
            ClockStatus.ARMED),
        new Ticketed(row.get(8, UUID.class), row.get(9, String.class), row.get(10, String.class)),
        new UnderPolicy(
            TicketClass.valueOf(row.get(11, String.class)),
            row.get(12, String.class),
            instant(row, 13)));
  }

  private static Number number(Tuple row, int column) {
    return (Number) row.get(column);
  }

  private static Instant instant(Tuple row, int column) {
    return row.get(column, OffsetDateTime.class).toInstant();
  }

  Uni<Void> settle(List<Settled> done) {
    return write(SETTLE, done);
  }

  Uni<Void> arm(List<Armed> clocks) {
    return write(ARM, clocks);
  }

  private Uni<Void> write(String statement, List<?> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String written;
    try {
      written = json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Plain values cannot be written as JSON", e);
    }
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(statement).setParameter("rows", written).executeUpdate())
        .replaceWithVoid();
  }
}
