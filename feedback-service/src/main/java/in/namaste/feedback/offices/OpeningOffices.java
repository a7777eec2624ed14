package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.OfficeEvent.OfficePublished;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.SaidOnce;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Brings the offices from the district pack into an empty table and publishes them, and keeps the
 * book as the table is, so that a change by another replica is seen here within seconds.
 */
@ApplicationScoped
public class OpeningOffices {

  private static final Logger LOG = Logger.getLogger(OpeningOffices.class);

  private final DistrictOffices pack;
  private final OfficeStore store;
  private final OfficeBook book;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Clock clock;
  private final SaidOnce reading = new SaidOnce(LOG, "Offices stay as they were last read");

  OpeningOffices(
      DistrictOffices pack,
      OfficeStore store,
      OfficeBook book,
      Transactions transactions,
      Outbox outbox,
      Clock clock) {
    this.pack = pack;
    this.store = store;
    this.book = book;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "2s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> read() {
    return reading.attempt(
        () ->
            Panache.withSession(store::all)
                .chain(known -> known.isEmpty() ? begin() : Uni.createFrom().item(known))
                .invoke(book::replace));
  }

  private Uni<List<Office>> begin() {
    List<Office> offices = pack.read();
    return transactions
        .run(
            () ->
                Multi.createFrom()
                    .iterable(offices)
                    .onItem()
                    .transformToUniAndConcatenate(this::add)
                    .collect()
                    .last())
        .invoke(() -> LOG.infof("%d offices taken from the district pack", offices.size()))
        .chain(() -> Panache.withSession(store::all));
  }

  private Uni<Void> add(Office office) {
    return store
        .add(office)
        .chain(
            added ->
                added
                    ? outbox.append(
                        OfficeEvent.TOPIC,
                        office.code(),
                        OfficePublished.of(office, clock.instant()))
                    : Uni.createFrom().voidItem());
  }
}
