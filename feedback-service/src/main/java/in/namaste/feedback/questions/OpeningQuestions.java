package in.namaste.feedback.questions;

import in.namaste.messaging.SaidOnce;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Brings what is new in the district pack into the tables at each start, and keeps the book as the
 * tables are, so that a change by another replica is seen here within seconds.
 */
@ApplicationScoped
class OpeningQuestions {

  private static final Logger LOG = Logger.getLogger(OpeningQuestions.class);

  private final PackQuestions pack;
  private final QuestionStore store;
  private final QuestionBook book;
  private final SaidOnce reading = new SaidOnce(LOG, "Questions stay as they were last read");
  private volatile boolean opened;

  OpeningQuestions(PackQuestions pack, QuestionStore store, QuestionBook book) {
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
        () -> open().chain(() -> Panache.withSession(store::sheets)).invoke(book::replace));
  }

  private Uni<Void> open() {
    return opened ? Uni.createFrom().voidItem() : pack.addNew().invoke(() -> opened = true);
  }
}
