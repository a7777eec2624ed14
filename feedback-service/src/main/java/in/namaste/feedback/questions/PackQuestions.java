package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Brings the questions that the district pack has and the bank has not. Into empty tables it brings
 * what is usually asked as well; later what offices ask is chosen by people alone, and what is new
 * waits in the bank for them.
 */
@ApplicationScoped
class PackQuestions {

  private static final Logger LOG = Logger.getLogger(PackQuestions.class);

  private final DistrictQuestions pack;
  private final QuestionStore store;
  private final Transactions transactions;

  PackQuestions(DistrictQuestions pack, QuestionStore store, Transactions transactions) {
    this.pack = pack;
    this.store = store;
    this.transactions = transactions;
  }

  /** Adds what is new; the second time adds nothing. */
  Uni<Void> addNew() {
    return transactions.run(
        () -> store.turn().chain(store::bank).chain(this::addMissing).chain(this::askAtFirst));
  }

  private Uni<Void> addMissing(List<Kept> bank) {
    Set<String> known =
        bank.stream().map(kept -> kept.question().code()).collect(Collectors.toSet());
    List<Question> missing =
        pack.bank().stream().filter(question -> !known.contains(question.code())).toList();
    return Multi.createFrom()
        .iterable(missing)
        .onItem()
        .transformToUniAndConcatenate(store::add)
        .collect()
        .last()
        .invoke(() -> tell(missing))
        .replaceWithVoid();
  }

  private static void tell(List<Question> added) {
    if (!added.isEmpty()) {
      LOG.infof("%d questions taken from the district pack", added.size());
    }
  }

  /** The first questionnaire has one number for ever: where it is there already, it stays. */
  private Uni<Void> askAtFirst() {
    return store
        .ask(new Sheet(Sheet.USUAL, Questionnaire.FIRST, pack.usual().questions()))
        .replaceWithVoid();
  }
}
