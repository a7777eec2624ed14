package in.namaste.ticket.directory;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The directory in memory. Whoever asks first loads it; into empty tables the district pack goes
 * first, once, and is published. What another replica changes is here within two seconds.
 */
@ApplicationScoped
public class CurrentDirectory {

  private static final Logger LOG = Logger.getLogger(CurrentDirectory.class);

  private final FirstEntries first;
  private final StoredDirectory stored;
  private final Clock clock;
  private final Transactions transactions;
  private volatile Directory directory;

  CurrentDirectory(
      FirstEntries first, StoredDirectory stored, Clock clock, Transactions transactions) {
    this.first = first;
    this.stored = stored;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** The directory, loaded if it is not yet. Fails while the database is away. */
  public Uni<Directory> get() {
    Directory known = directory;
    return known != null
        ? Uni.createFrom().item(known)
        : transactions.run(this::load).map(Directory::new).map(this::newest);
  }

  /** The directory if it has been loaded. */
  public Optional<Directory> ifLoaded() {
    return Optional.ofNullable(directory);
  }

  /** Loads the directory again if it has changed. */
  public Uni<Void> refresh() {
    return Panache.withSession(
        () -> stored.stamp().chain(stamp -> isKnown(stamp) ? nothing() : reload()));
  }

  private boolean isKnown(long stamp) {
    Directory known = directory;
    return known != null && known.stamp() >= stamp;
  }

  private Uni<Void> reload() {
    return stored.entries().map(Directory::new).invoke(this::newest).replaceWithVoid();
  }

  @Scheduled(
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> look() {
    return directory == null ? nothing() : refresh().onFailure().recoverWithUni(this::later);
  }

  /** The database away is said by all who want something of it; the next look is in a second. */
  private Uni<Void> later(Throwable failure) {
    LOG.debugf("Whether the directory has changed is not known: %s", Failures.named(failure));
    return nothing();
  }

  /** Of two that load at once, the slower one may have the older entries. */
  private synchronized Directory newest(Directory loaded) {
    if (!isKnown(loaded.stamp())) {
      directory = loaded;
    }
    return directory;
  }

  private Uni<List<DirectoryEvent>> load() {
    return stored
        .locked()
        .chain(entries -> entries.isEmpty() ? loadFirst() : Uni.createFrom().item(entries));
  }

  private Uni<List<DirectoryEvent>> loadFirst() {
    List<DirectoryEvent> entries = first.read(clock.instant());
    LOG.infof("District pack is loaded and published: %d entries", entries.size());
    return stored.publish(entries).replaceWith(entries);
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
