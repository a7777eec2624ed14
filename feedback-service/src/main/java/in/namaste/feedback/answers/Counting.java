package in.namaste.feedback.answers;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.FeedbackEvent.FeedbackGiven;
import in.namaste.feedback.FeedbackEvent.FeedbackWithdrawn;
import in.namaste.feedback.publishing.Publishing;
import in.namaste.messaging.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Counts answers and takes them back, and tells the others of both, in the caller's transaction.
 */
@ApplicationScoped
class Counting {

  private final Publishing publishing;
  private final Outbox outbox;

  Counting(Publishing publishing, Outbox outbox) {
    this.publishing = publishing;
    this.outbox = outbox;
  }

  Uni<Void> count(KeptAnswer answer, String department) {
    return publishing
        .count(answer.office(), answer.counter(), answer.questionnaire(), answer.scores())
        .chain(() -> append(answer, given(answer, department)));
  }

  Uni<Void> countAll(List<KeptAnswer> counted, String department) {
    return each(counted, answer -> count(answer, department));
  }

  Uni<Void> uncountAll(List<KeptAnswer> setAside, String department) {
    return each(setAside, answer -> uncount(answer, department));
  }

  private Uni<Void> uncount(KeptAnswer answer, String department) {
    return publishing
        .uncount(answer.office(), answer.counter(), answer.questionnaire(), answer.scores())
        .chain(() -> append(answer, withdrawn(answer, department)));
  }

  /** One after the other, not one chain of all: that would overflow a stack. */
  private static Uni<Void> each(List<KeptAnswer> all, Function<KeptAnswer, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(work::apply)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> append(KeptAnswer answer, FeedbackEvent event) {
    return outbox.append(FeedbackEvent.TOPIC, answer.office(), event);
  }

  private static FeedbackGiven given(KeptAnswer answer, String department) {
    return new FeedbackGiven(
        UUID.randomUUID(),
        answer.hour(),
        answer.office(),
        department,
        orNull(answer.counter()),
        answer.scores());
  }

  private static FeedbackWithdrawn withdrawn(KeptAnswer answer, String department) {
    return new FeedbackWithdrawn(
        UUID.randomUUID(),
        answer.hour(),
        answer.office(),
        department,
        orNull(answer.counter()),
        answer.scores());
  }

  private static String orNull(String counter) {
    return counter.isEmpty() ? null : counter;
  }
}
