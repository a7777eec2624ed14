package in.namaste.feedback.batches;

import in.namaste.feedback.batches.Batch.Deed;
import in.namaste.messaging.SaidOnce;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Begins and revokes batches of posters, and keeps the book as the table is, so that what another
 * replica revoked is refused here within seconds.
 */
@ApplicationScoped
public class Batches {

  private static final Logger LOG = Logger.getLogger(Batches.class);

  /** Stands for every open office where batches begin. */
  private static final String EVERY = "";

  private static final String NO_NOTE = "";

  private final BatchStore store;
  private final BatchBook book;
  private final Transactions transactions;
  private final Clock clock;
  private final SaidOnce reading = new SaidOnce(LOG, "Batches stay as they were last read");

  Batches(BatchStore store, BatchBook book, Transactions transactions, Clock clock) {
    this.store = store;
    this.book = book;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(
      every = "2s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> keepReading() {
    return reading.attempt(this::read);
  }

  /** Brings the book to what the table holds now; fails while the database is away. */
  public Uni<Void> read() {
    return Panache.withSession(store::all).invoke(book::replace).replaceWithVoid();
  }

  /** Begins the next batch of an office: what is printed from now on carries it. */
  public Uni<Void> begin(String office, String note, String account) {
    Deed made = new Deed(account, clock.instant());
    return transactions
        .run(() -> store.lock(office).chain(() -> store.begin(office, note, made)))
        .chain(this::read);
  }

  /** Begins the next batch of every open office. */
  public Uni<Void> beginEverywhere(String note, String account) {
    Deed made = new Deed(account, clock.instant());
    return transactions.run(() -> store.begin(EVERY, note, made)).chain(this::read);
  }

  /**
   * Revokes a batch: its codes lead to no form any more. Where it is the newest, the next one
   * begins at once, so that no poster is printed that is worth nothing.
   *
   * @param reason what people read beside it; may be empty
   */
  public Uni<Void> revoke(String office, int number, String reason, String account) {
    Deed revoked = new Deed(account, clock.instant());
    return transactions
        .run(
            () ->
                store
                    .lock(office)
                    .chain(() -> store.newest(office))
                    .chain(
                        newest ->
                            store
                                .revoke(office, number, reason, revoked)
                                .chain(() -> next(office, newest == number, revoked))))
        .chain(this::read);
  }

  /**
   * The numbers of the batches of these offices that were revoked, by office. Wants a session of
   * the caller.
   */
  public Uni<Map<String, Set<Integer>>> revoked(Set<String> offices) {
    return store.revoked(offices);
  }

  private Uni<Integer> next(String office, boolean isNeeded, Deed made) {
    return isNeeded ? store.begin(office, NO_NOTE, made) : Uni.createFrom().item(0);
  }
}
