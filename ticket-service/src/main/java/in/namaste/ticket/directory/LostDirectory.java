package in.namaste.ticket.directory;

import in.namaste.messaging.Republication;
import in.namaste.messaging.UntilDone;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Publishes the directory again when the brokers have lost it: the others have no other way to
 * learn of departments and places. Looked at once for each start, as soon as Kafka and the database
 * are there.
 */
@ApplicationScoped
class LostDirectory {

  private static final Logger LOG = Logger.getLogger(LostDirectory.class);

  private final StoredDirectory directory;
  private final Republication republication;
  private final UntilDone looked =
      new UntilDone(LOG, "Whether the directory is published is not known yet");

  LostDirectory(StoredDirectory directory, Republication republication) {
    this.directory = directory;
    this.republication = republication;
  }

  @Scheduled(
      every = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> look() {
    return looked.attempt(this::restore);
  }

  /** Whether it was lost and is being published again. */
  Uni<Boolean> restore() {
    return republication
        .ifLost(DirectoryEvent.TOPIC, DirectoryEvent::key, directory::entries)
        .invoke(LostDirectory::tell);
  }

  private static void tell(boolean lost) {
    if (lost) {
      LOG.warn("The brokers have lost the directory, it is published again");
    }
  }
}
