package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Scores;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import in.namaste.feedback.questions.QuestionBook;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Brings answers to the public figures, and off them, in groups. Its methods want a transaction of
 * the caller, and let no other one count at the same office before it ends.
 */
@ApplicationScoped
public class Publishing {

  /** The words of a question that no questionnaire knows any more. */
  private static final int FIRST_VERSION = 1;

  private final PublishingStore store;
  private final QuestionBook questions;
  private final Clock clock;

  Publishing(PublishingStore store, QuestionBook questions, Clock clock) {
    this.store = store;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * Counts one accepted answer.
   *
   * @param counter null for the whole office's code
   * @param questionnaire the version of the office's questions that was answered
   */
  public Uni<Void> count(String office, String counter, int questionnaire, Scores scores) {
    return change(office, counter, questionnaire, scores, Waiting::with);
  }

  /** Counts an answer no longer that was counted before; the same words as there. */
  public Uni<Void> uncount(String office, String counter, int questionnaire, Scores scores) {
    return change(office, counter, questionnaire, scores, Waiting::without);
  }

  private Uni<Void> change(
      String office,
      String counter,
      int questionnaire,
      Scores scores,
      BiFunction<Waiting, Integer, Waiting> change) {
    String where = counter == null ? "" : counter;
    // Whoever has not heard of this questionnaire yet knows at least what is asked now.
    Questionnaire asked =
        questions.find(office, questionnaire).orElseGet(() -> questions.of(office));
    return store
        .lock(office)
        .chain(() -> store.waiting(office, where))
        .chain(
            waiting -> {
              Map<Cell, Waiting> changed = new HashMap<>();
              scores
                  .byCode()
                  .forEach(
                      (question, score) -> {
                        Cell cell = new Cell(office, where, question, version(asked, question));
                        Waiting before = waiting.getOrDefault(cell, Waiting.NOTHING);
                        changed.put(cell, change.apply(before, score));
                      });
              return publish(changed);
            });
  }

  private Uni<Void> publish(Map<Cell, Waiting> changed) {
    Map<Cell, Waiting> after = new HashMap<>(changed);
    Map<Cell, Counts> groups = new HashMap<>();
    changed.forEach(
        (cell, waiting) ->
            waiting
                .ripe()
                .ifPresent(
                    group -> {
                      groups.put(cell, group);
                      after.put(cell, waiting.published(group));
                    }));
    List<Cell> owed = after.keySet().stream().filter(cell -> after.get(cell).isOwed()).toList();
    return store
        .add(Week.of(clock.instant()), groups)
        .chain(() -> takeOff(owed, after))
        .chain(() -> store.keep(after));
  }

  private Uni<Void> takeOff(List<Cell> owed, Map<Cell, Waiting> after) {
    return Multi.createFrom()
        .iterable(owed)
        .onItem()
        .transformToUniAndConcatenate(
            cell ->
                store
                    .weeks(cell)
                    .chain(
                        weeks -> {
                          Optional<TakenOff> taken = TakenOff.first(weeks, after.get(cell));
                          taken.ifPresent(
                              off -> after.put(cell, after.get(cell).takenOff(off.group())));
                          return taken
                              .map(off -> store.takeOff(off.week(), cell, off.group()))
                              .orElseGet(() -> Uni.createFrom().voidItem());
                        }))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static int version(Questionnaire asked, String question) {
    return asked.find(question).map(Question::version).orElse(FIRST_VERSION);
  }
}
