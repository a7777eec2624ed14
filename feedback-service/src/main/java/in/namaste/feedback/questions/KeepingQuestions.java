package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.history.History;
import in.namaste.feedback.history.What;
import in.namaste.feedback.questions.QuestionsRefused.Why;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Changes the bank and what offices ask, one change at a time. Nothing is ever overwritten: other
 * words are another version, another choice is another questionnaire.
 */
@ApplicationScoped
public class KeepingQuestions {

  private final QuestionStore store;
  private final QuestionBook book;
  private final History history;
  private final Transactions transactions;

  KeepingQuestions(
      QuestionStore store, QuestionBook book, History history, Transactions transactions) {
    this.store = store;
    this.book = book;
    this.history = history;
    this.transactions = transactions;
  }

  /** The bank as the table has it now; the book is as new afterwards. */
  public Uni<List<Kept>> bank() {
    return refresh().chain(() -> Panache.withSession(store::bank));
  }

  /** Adds a question; nobody asks it yet. */
  public Uni<String> add(Words words, String by) {
    return change(
        kept -> {
          Question question =
              words.question(
                  NewCodes.of(
                      words.textEn(),
                      kept.bank().stream()
                          .map(known -> known.question().code())
                          .collect(Collectors.toSet())),
                  1);
          return store
              .add(question)
              .chain(() -> tell(question, by, What.QUESTIONADDED))
              .replaceWith(question.code());
        });
  }

  /**
   * Gives a question other words: whoever asks it asks it in these from now on. Fails with
   * QuestionsRefused if it is unknown or was changed meanwhile.
   *
   * @param seen version on the page that was acted from
   */
  public Uni<Void> reword(String code, long seen, Words words, String by) {
    return change(
        kept -> {
          Question old = kept.find(code, seen).question();
          Question reworded = words.question(code, old.version() + 1);
          boolean offered = kept.find(code).offered();
          return store
              .add(reworded)
              .chain(() -> store.offer(reworded, offered))
              .chain(() -> askAll(kept.afterRewording(reworded)))
              .chain(() -> tell(reworded, by, What.QUESTIONWORDED));
        });
  }

  /** Nobody asks a question any more. Fails as rewording does, and for the overall question. */
  public Uni<Void> withdraw(String code, long seen, String by) {
    if (code.equals(Question.OVERALL)) {
      return Uni.createFrom().failure(new QuestionsRefused(Why.UNKNOWN));
    }
    return change(
        kept -> {
          Question question = kept.find(code, seen).question();
          return store
              .offer(question, false)
              .chain(() -> askAll(kept.afterWithdrawing(code)))
              .chain(() -> tell(question, by, What.QUESTIONWITHDRAWN));
        });
  }

  /** A withdrawn question may be chosen again. Fails as rewording does. */
  public Uni<Void> offerAgain(String code, long seen, String by) {
    return change(
        kept -> {
          Question question = kept.find(code, seen).question();
          return store.offer(question, true).chain(() -> tell(question, by, What.QUESTIONOFFERED));
        });
  }

  /**
   * Chooses what the offices without questions of their own ask. Fails with QuestionsRefused if
   * that was changed meanwhile, with IllegalArgumentException if there are too many.
   *
   * @param seen version of the questionnaire on the page
   * @param codes in order, without the overall question
   */
  public Uni<Void> chooseUsual(long seen, List<String> codes, String by) {
    return change(
        kept ->
            store
                .ask(kept.chosen(Sheet.USUAL, seen, codes))
                .chain(
                    () ->
                        history.add(
                            History.usualQuestions(),
                            by,
                            What.QUESTIONSCHOSEN,
                            String.join(", ", codes))));
  }

  /** Chooses what one office asks. Fails as choosing the usual ones does. */
  public Uni<Void> choose(String office, long seen, List<String> codes, String by) {
    return change(
        kept ->
            store
                .ask(kept.chosen(office, seen, codes))
                .chain(
                    () ->
                        history.add(
                            History.office(office),
                            by,
                            What.QUESTIONSCHOSEN,
                            String.join(", ", codes))));
  }

  /** An office asks the usual questions again. Fails if that was changed meanwhile. */
  public Uni<Void> returnToUsual(String office, long seen, String by) {
    return change(
        kept ->
            store
                .ask(kept.usual(office, seen))
                .chain(() -> history.add(History.office(office), by, What.QUESTIONSUSUAL, "")));
  }

  private <T> Uni<T> change(Function<KeptQuestions, Uni<? extends T>> work) {
    return transactions
        .run(
            () ->
                store
                    .turn()
                    .chain(store::bank)
                    .chain(bank -> store.sheets().map(sheets -> new KeptQuestions(bank, sheets)))
                    .chain(work))
        .call(this::refresh);
  }

  private Uni<Void> askAll(List<Sheet> sheets) {
    return Multi.createFrom()
        .iterable(sheets)
        .onItem()
        .transformToUniAndConcatenate(store::ask)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> tell(Question question, String by, What what) {
    return history.add(History.question(question.code()), by, what, Words.of(question).said());
  }

  private Uni<Void> refresh() {
    return Panache.withSession(store::sheets)
        .invoke(
            sheets -> {
              if (!sheets.isEmpty()) {
                book.replace(sheets);
              }
            })
        .replaceWithVoid();
  }
}
