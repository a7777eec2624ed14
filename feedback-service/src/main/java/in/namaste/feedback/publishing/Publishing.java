package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import in.namaste.feedback.questions.QuestionBook;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Brings answers to the public figures, and off them, in groups. Its methods want a transaction of
 * the caller that has locked the answers' offices.
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

  /** Counts accepted answers, one after the other. */
  public Uni<Void> count(List<Counted> answers) {
    return change(answers, Waiting::with);
  }

  /** Counts answers no longer that were counted before. */
  public Uni<Void> uncount(List<Counted> answers) {
    return change(answers, Waiting::without);
  }

  private Uni<Void> change(List<Counted> answers, BiFunction<Waiting, Integer, Waiting> change) {
    if (answers.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return store
        .waiting(answers.stream().map(Counted::place).collect(Collectors.toSet()))
        .map(Settling::new)
        .invoke(settling -> answers.forEach(answer -> change(answer, settling, change)))
        .chain(this::publish);
  }

  private void change(
      Counted answer, Settling settling, BiFunction<Waiting, Integer, Waiting> change) {
    // Whoever has not heard of this questionnaire yet knows at least what is asked now.
    Questionnaire asked =
        questions
            .find(answer.office(), answer.questionnaire())
            .orElseGet(() -> questions.of(answer.office()));
    answer
        .scores()
        .byCode()
        .forEach(
            (question, score) -> {
              Cell cell =
                  new Cell(answer.office(), answer.counter(), question, version(asked, question));
              settling.put(cell, change.apply(settling.waiting(cell), score));
            });
  }

  private Uni<Void> publish(Settling settling) {
    return store
        .add(Week.of(clock.instant()), settling.groups())
        .chain(() -> takeOff(settling))
        .chain(() -> store.keep(settling.changed()));
  }

  private Uni<Void> takeOff(Settling settling) {
    return Multi.createFrom()
        .iterable(settling.owed())
        .onItem()
        .transformToUniAndConcatenate(
            cell ->
                store
                    .weeks(cell)
                    .map(weeks -> settling.takeOff(cell, weeks))
                    .chain(groups -> takeOff(cell, groups)))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> takeOff(Cell cell, Map<Week, Counts> groups) {
    return Multi.createFrom()
        .iterable(groups.entrySet())
        .onItem()
        .transformToUniAndConcatenate(
            group -> store.takeOff(group.getKey(), cell, group.getValue()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static int version(Questionnaire asked, String question) {
    return asked.find(question).map(Question::version).orElse(FIRST_VERSION);
  }
}
