package in.namaste.sla.escalating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.sla.Telling;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who was told of which broken promise. Read and written under the lock of the ticket's row. */
@ApplicationScoped
class Tellings {

  /** What was taken back with its breach does not count. */
  private static final String TOLD =
      """
      select e.ticket_id, e.department_code, cast(e.step as integer), e.post_code, e.in_charge_of
      from escalation e
        join ticket_view t on t.ticket_id = e.ticket_id and t.run = e.run
        join clock c on c.id = e.clock_id and c.status = 'FIRED'
      where e.ticket_id = any(cast(:tickets as uuid[]))
      order by e.clock_id
      """;

  private static final String KEEP =
      """
      insert into escalation
        (event_id, clock_id, ticket_id, run, department_code, step, post_code, in_charge_of, told_at)
      select one."eventId", told."clockId", one."ticketId", one.run, one."departmentCode", one.step,
             one."postCode", one."inChargeOf", one."occurredAt"
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as told("clockId" bigint, event jsonb),
           jsonb_to_record(told.event)
             as one("eventId" uuid, "ticketId" uuid, run integer, "departmentCode" text, step smallint,
                    "postCode" text, "inChargeOf" text, "occurredAt" timestamptz)
      """;

  private final ObjectMapper json;

  Tellings(ObjectMapper json) {
    this.json = json;
  }

  /** Who was told in the present run of these tickets, oldest first. */
  Uni<Map<UUID, List<Telling>>> of(Collection<UUID> tickets) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TOLD, Tuple.class)
                    .setParameter("tickets", tickets.toArray(UUID[]::new))
                    .getResultList())
        .map(
            rows -> {
              Map<UUID, List<Telling>> told = new HashMap<>();
              for (Tuple row : rows) {
                told.computeIfAbsent(row.get(0, UUID.class), ticket -> new ArrayList<>())
                    .add(telling(row));
              }
              return told;
            });
  }

  private static Telling telling(Tuple row) {
    return new Telling(
        row.get(1, String.class),
        row.get(2, Integer.class),
        row.get(3, String.class),
        row.get(4, String.class),
        List.of(),
        null,
        false);
  }

  Uni<Void> keep(List<Told> told) {
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(KEEP).setParameter("rows", rows(told)).executeUpdate())
        .replaceWithVoid();
  }

  private String rows(List<Told> told) {
    try {
      return json.writeValueAsString(told);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Plain values cannot be written as JSON", e);
    }
  }
}
