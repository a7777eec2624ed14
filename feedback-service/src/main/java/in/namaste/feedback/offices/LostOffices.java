package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.OfficeEvent.OfficePublished;
import in.namaste.messaging.Republication;
import in.namaste.messaging.UntilDone;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Publishes the offices again when the brokers have lost them: the others have no other way to
 * learn of them. Looked at once for each start, as soon as Kafka and the database are there.
 */
@ApplicationScoped
class LostOffices {

  private static final Logger LOG = Logger.getLogger(LostOffices.class);

  private final OfficeStore store;
  private final Republication republication;
  private final Clock clock;
  private final UntilDone looked =
      new UntilDone(LOG, "Whether the offices are published is not known yet");

  LostOffices(OfficeStore store, Republication republication, Clock clock) {
    this.store = store;
    this.republication = republication;
    this.clock = clock;
  }

  @Scheduled(
      every = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> look() {
    return looked.attempt(this::restore);
  }

  /** Whether they were lost and are being published again. */
  Uni<Boolean> restore() {
    return republication
        .ifLost(OfficeEvent.TOPIC, OfficePublished::code, () -> store.all().map(this::published))
        .invoke(LostOffices::tell);
  }

  private List<OfficePublished> published(List<Office> offices) {
    return offices.stream().map(office -> OfficePublished.of(office, clock.instant())).toList();
  }

  private static void tell(boolean lost) {
    if (lost) {
      LOG.warn("The brokers have lost the offices, they are published again");
    }
  }
}
