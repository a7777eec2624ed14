package in.namaste.ticket.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The directory in memory. Whoever asks first loads it; into empty tables the district pack goes
 * first, once, and is published.
 */
@ApplicationScoped
public class CurrentDirectory {

  private static final Logger LOG = Logger.getLogger(CurrentDirectory.class);

  /** Of two replicas that start together one loads the pack. */
  private static final String ONE_LOADER = "select pg_advisory_xact_lock(7233181)";

  private final Path pack;
  private final Clock clock;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final Transactions transactions;
  private volatile Directory directory;

  CurrentDirectory(
      @ConfigProperty(name = "namaste.district.dir") Path pack,
      Clock clock,
      ObjectMapper json,
      Outbox outbox,
      Transactions transactions) {
    this.pack = pack;
    this.clock = clock;
    this.json = json;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** The directory, loaded if it is not yet. Fails while the database is away. */
  public Uni<Directory> get() {
    Directory known = directory;
    return known != null
        ? Uni.createFrom().item(known)
        : transactions.run(this::load).invoke(loaded -> directory = loaded);
  }

  /** The directory if it has been loaded. */
  public Optional<Directory> ifLoaded() {
    return Optional.ofNullable(directory);
  }

  private Uni<Directory> load() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(ONE_LOADER, Object.class).getSingleResult())
        .chain(this::entries)
        .chain(entries -> entries.isEmpty() ? loadPack() : Uni.createFrom().item(entries))
        .map(Directory::new);
  }

  /** Everything as it was last published; wants a session of the caller. */
  Uni<List<DirectoryEvent>> entries() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select cast(body as text) from directory_entry order by sort_order",
                        String.class)
                    .getResultList())
        .map(bodies -> bodies.stream().map(this::parse).toList());
  }

  private Uni<List<DirectoryEvent>> loadPack() {
    List<DirectoryEvent> entries = readPack();
    LOG.infof("District pack is loaded and published: %d entries", entries.size());
    return keep(entries)
        .chain(() -> outbox.appendAll(DirectoryEvent.TOPIC, DirectoryEvent::key, entries))
        .replaceWith(entries);
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
                        insert into directory_entry (key, version, sort_order, body, changed_at)
                        select key, cast(entry ->> 'version' as bigint), position - 1,
                          entry, cast(entry ->> 'occurredAt' as timestamptz)
                        from rows from (
                          jsonb_array_elements_text(cast(cast(:keys as text) as jsonb)),
                          jsonb_array_elements(cast(cast(:entries as text) as jsonb)))
                          with ordinality as pack(key, entry, position)
                        """)
                    .setParameter("keys", write(entries.stream().map(DirectoryEvent::key).toList()))
                    .setParameter("entries", write(entries))
                    .executeUpdate());
  }

  private List<DirectoryEvent> readPack() {
    try {
      return new Pack(pack, clock.instant()).read();
    } catch (IOException e) {
      throw new UncheckedIOException("The district pack in " + pack + " cannot be read", e);
    }
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
