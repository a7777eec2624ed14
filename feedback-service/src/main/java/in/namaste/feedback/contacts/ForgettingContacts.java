package in.namaste.feedback.contacts;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Erases contacts whose time is over, called or not, and closes keys that nobody uses. */
@ApplicationScoped
class ForgettingContacts {

  /** How long a contact waits to be called; the form promises it. */
  static final Duration KEPT = Duration.ofDays(90);

  private static final Logger LOG = Logger.getLogger(ForgettingContacts.class);

  private final Transactions transactions;
  private final ContactStore contacts;
  private final OpenKeys keys;
  private final Clock clock;

  ForgettingContacts(Transactions transactions, ContactStore contacts, OpenKeys keys, Clock clock) {
    this.transactions = transactions;
    this.contacts = contacts;
    this.keys = keys;
    this.clock = clock;
  }

  @Scheduled(every = "1m", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void closeKeys() {
    keys.forgetOld();
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> eraseOld() {
    return erase()
        .invoke(erased -> LOG.debugf("%d contacts are erased", erased))
        .replaceWithVoid()
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Old contacts stay an hour longer: %s", Failures.named(failure));
              return null;
            });
  }

  /** How many were erased. */
  Uni<Integer> erase() {
    return transactions.run(() -> contacts.eraseBefore(clock.instant().minus(KEPT)));
  }
}
