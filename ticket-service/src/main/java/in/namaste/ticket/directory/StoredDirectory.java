package in.namaste.ticket.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.messaging.Outbox;
import in.namaste.ticket.keeping.OneAtATime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The directory's table. A row is what was last published under its key, so that table and topic
 * always say the same. Every method wants a session of the caller.
 */
@ApplicationScoped
public class StoredDirectory {

  private final ObjectMapper json;
  private final Outbox outbox;

  StoredDirectory(ObjectMapper json, Outbox outbox) {
    this.json = json;
    this.outbox = outbox;
  }

  /** Everything, while nobody else can change it until the end of the caller's transaction. */
  public Uni<List<DirectoryEvent>> locked() {
    return OneAtATime.DIRECTORY_CHANGE.turn().chain(this::entries);
  }

  /** Everything as it was last published. */
  Uni<List<DirectoryEvent>> entries() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select cast(body as text) from directory_entry order by sort_order, key",
                        String.class)
                    .getResultList())
        .map(bodies -> bodies.stream().map(this::parse).toList());
  }

  /** {@link Directory#stamp} of what is stored. */
  Uni<Long> stamp() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select cast(coalesce(sum(version), 0) as bigint) from directory_entry",
                        Long.class)
                    .getSingleResult());
  }

  /**
   * Keeps the next versions of entries and publishes them; wants {@link #locked} before it.
   *
   * @param entries each of another key; fails when one is not the next version of what is stored
   */
  public Uni<Void> publish(List<DirectoryEvent> entries) {
    return keep(entries)
        .invoke(kept -> requireAll(kept, entries))
        .chain(() -> outbox.appendAll(DirectoryEvent.TOPIC, DirectoryEvent::key, entries));
  }

  private static void requireAll(int kept, List<DirectoryEvent> entries) {
    if (kept != entries.size()) {
      throw new IllegalStateException(
          "Of %d entries %d are no next version".formatted(entries.size(), entries.size() - kept));
    }
  }

  /**
   * One statement, before any event: a native query makes Hibernate look at all that is unsaved.
   */
  private Uni<Integer> keep(List<DirectoryEvent> entries) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        insert into directory_entry as known
                          (key, version, sort_order, body, changed_at)
                        select key, cast(entry ->> 'version' as bigint),
                          position + (select coalesce(max(sort_order), -1) from directory_entry),
                          entry, cast(entry ->> 'occurredAt' as timestamptz)
                        from rows from (
                          jsonb_array_elements_text(cast(cast(:keys as text) as jsonb)),
                          jsonb_array_elements(cast(cast(:entries as text) as jsonb)))
                          with ordinality as published(key, entry, position)
                        on conflict (key) do update
                          set version = excluded.version, body = excluded.body,
                              changed_at = excluded.changed_at
                          where known.version = excluded.version - 1
                        """)
                    .setParameter("keys", write(entries.stream().map(DirectoryEvent::key).toList()))
                    .setParameter("entries", write(entries))
                    .executeUpdate());
  }

  private DirectoryEvent parse(String body) {
    try {
      return json.readValue(body, DirectoryEvent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An entry of the directory cannot be read", e);
    }
  }

  /** Jackson names the type of an entry only where it sees the element type. */
  private String write(List<?> values) {
    var array = json.createArrayNode();
    values.forEach(value -> array.add(json.<JsonNode>valueToTree(value)));
    return array.toString();
  }
}
