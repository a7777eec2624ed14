package in.namaste.feedback.offices;

import in.namaste.messaging.SaidOnce;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Brings what is new in the district pack into the table at each start, and keeps the book as the
 * table is, so that a change by another replica is seen here within seconds.
 */
@ApplicationScoped
public class OpeningOffices {

  private static final Logger LOG = Logger.getLogger(OpeningOffices.class);

  private final PackOffices pack;
  private final OfficeStore store;
  private final OfficeBook book;
  private final SaidOnce reading = new SaidOnce(LOG, "Offices stay as they were last read");
  private volatile boolean opened;

  OpeningOffices(PackOffices pack, OfficeStore store, OfficeBook book) {
    this.pack = pack;
    this.store = store;
    this.book = book;
  }

  @Scheduled(
      every = "2s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> read() {
    return reading.attempt(
        () -> open().chain(() -> Panache.withSession(store::all)).invoke(book::replace));
  }

  private Uni<Void> open() {
    return opened ? Uni.createFrom().voidItem() : pack.addNew().invoke(() -> opened = true);
  }
}
