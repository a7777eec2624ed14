package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.messaging.SaidOnce;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Brings the questions from the district pack into empty tables, and keeps the book as the tables
 * are, so that a change by another replica is seen here within seconds.
 */
@ApplicationScoped
class OpeningQuestions {

  private static final Logger LOG = Logger.getLogger(OpeningQuestions.class);

  private final DistrictQuestions pack;
  private final QuestionStore store;
  private final QuestionBook book;
  private final Transactions transactions;
  private final SaidOnce reading = new SaidOnce(LOG, "Questions stay as they were last read");

  OpeningQuestions(
      DistrictQuestions pack, QuestionStore store, QuestionBook book, Transactions transactions) {
    this.pack = pack;
    this.store = store;
    this.book = book;
    this.transactions = transactions;
  }

  @Scheduled(
      every = "2s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> read() {
    return reading.attempt(
        () ->
            Panache.withSession(store::sheets)
                .chain(known -> known.isEmpty() ? begin() : Uni.createFrom().item(known))
                .invoke(book::replace));
  }

  private Uni<List<Sheet>> begin() {
    Sheet usual = new Sheet(Sheet.USUAL, Questionnaire.FIRST, pack.usual().questions());
    return transactions
        .run(() -> addAll(pack.bank()).chain(() -> store.ask(usual)))
        .chain(() -> Panache.withSession(store::sheets));
  }

  private Uni<Boolean> addAll(List<Question> bank) {
    return Multi.createFrom()
        .iterable(bank)
        .onItem()
        .transformToUniAndConcatenate(store::add)
        .collect()
        .last();
  }
}
