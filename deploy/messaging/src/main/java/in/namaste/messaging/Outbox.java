package in.namaste.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What this service has to tell the others. An event is appended inside the transaction that
 * changes the state it speaks of, so that both are there or neither; the {@link OutboxRelay}
 * publishes it at least once.
 */
@ApplicationScoped
public class Outbox {

  /** Ids are given in the order of the rows: they are sorted before they are inserted. */
  private static final String APPEND_ALL =
      """
      insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload,
                          traceparent)
      select cast(:topic as text), event ->> 'key', cast(event ->> 'id' as uuid), event ->> 'type',
             cast(event ->> 'at' as timestamptz), convert_to(event ->> 'payload', 'UTF8'),
             cast(:traceparent as text)
      from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) with ordinality as one(event, n)
      order by n
      """;

  private final ObjectMapper json;

  Outbox(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Appends one event. Call it inside {@link Transactions#run}, holding the lock of the aggregate
   * that {@code key} names: that lock is what keeps its events in order.
   */
  public Uni<Void> append(String topic, String key, Event event) {
    return inTransaction()
        .chain(session -> session.persist(new OutboxEntry(topic, key, event, bytes(event))));
  }

  /** Appends several events under one key, in the order of the list. */
  public Uni<Void> appendAll(String topic, String key, List<? extends Event> events) {
    return appendAll(topic, event -> key, events);
  }

  /** Appends several events, each under its own key, in the order of the list. */
  public <E extends Event> Uni<Void> appendAll(
      String topic, Function<E, String> key, List<E> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return inTransaction()
        .chain(
            session ->
                session
                    .createNativeQuery(APPEND_ALL)
                    .setParameter("topic", topic)
                    .setParameter("rows", rows(key, events))
                    .setParameter("traceparent", Tracing.here())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Mutiny.Session> inTransaction() {
    return Panache.currentTransaction()
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("An event is appended inside a transaction only"))
        .chain(Panache::getSession);
  }

  private <E extends Event> String rows(Function<E, String> key, List<E> events) {
    ArrayNode rows = json.createArrayNode();
    for (E event : events) {
      rows.addObject()
          .put("key", key.apply(event))
          .put("id", event.eventId().toString())
          .put("type", event.getClass().getSimpleName())
          .put("at", event.occurredAt().toString())
          .put("payload", new String(bytes(event), StandardCharsets.UTF_8));
    }
    return rows.toString();
  }

  private byte[] bytes(Event event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "Not writable as JSON: " + event.getClass().getSimpleName() + " " + event.eventId(), e);
    }
  }
}
