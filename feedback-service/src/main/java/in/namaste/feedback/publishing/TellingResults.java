package in.namaste.feedback.publishing;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.FeedbackEvent.ResultsPublished;
import in.namaste.feedback.WholeHour;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.SaidOnce;
import in.namaste.messaging.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells the other services what is public of each office, seconds after it changed. A look instead
 * of an event with each group: many groups of a busy office are told as one, and what was public
 * before anybody was told is told too.
 */
@ApplicationScoped
class TellingResults {

  private static final Logger LOG = Logger.getLogger(TellingResults.class);

  private final ToldResults told;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Clock clock;
  private final SaidOnce telling = new SaidOnce(LOG, "Public results are not told for now");

  TellingResults(ToldResults told, Transactions transactions, Outbox outbox, Clock clock) {
    this.told = told;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "3s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> tell() {
    return telling.attempt(
        () -> transactions.run(() -> told.turn().chain(told::changed).chain(this::append)));
  }

  private Uni<Void> append(List<ToldResults.Results> changed) {
    return outbox.appendAll(
        FeedbackEvent.TOPIC,
        ResultsPublished::officeCode,
        changed.stream().map(this::published).toList());
  }

  private ResultsPublished published(ToldResults.Results results) {
    return new ResultsPublished(
        UUID.randomUUID(),
        WholeHour.of(clock.instant()),
        results.office(),
        results.department(),
        results.version(),
        results.overall().worstToBest());
  }
}
