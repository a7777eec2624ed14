package in.namaste.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/**
 * What this service has to tell the others. An event is appended inside the transaction that
 * changes the state it speaks of, so that both are there or neither; the {@link OutboxRelay}
 * publishes it at least once.
 */
@ApplicationScoped
public class Outbox {

  private final ObjectMapper json;

  Outbox(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Appends one event. Call it inside {@link Transactions#run}, holding the lock of the aggregate
   * that {@code key} names: that lock is what keeps its events in order.
   */
  public Uni<Void> append(String topic, String key, Event event) {
    return Panache.currentTransaction()
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("An event is appended inside a transaction only"))
        .chain(Panache::getSession)
        .chain(session -> session.persist(new OutboxEntry(topic, key, event, bytes(event))));
  }

  /** Appends several events under one key, in the order of the list. */
  public Uni<Void> appendAll(String topic, String key, List<? extends Event> events) {
    return appendAll(topic, event -> key, events);
  }

  /** Appends several events, each under its own key, in the order of the list. */
  public <E extends Event> Uni<Void> appendAll(
      String topic, Function<E, String> key, List<E> events) {
    // Not one chain of all: some hundred links overflow a stack, and the transaction then waits for
    // ever without a word.
    return Multi.createFrom()
        .iterable(events)
        .onItem()
        .transformToUniAndConcatenate(event -> append(topic, key.apply(event), event))
        .collect()
        .last()
        .replaceWithVoid();
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
