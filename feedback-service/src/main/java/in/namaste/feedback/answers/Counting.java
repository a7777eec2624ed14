package in.namaste.feedback.answers;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.FeedbackEvent.FeedbackGiven;
import in.namaste.feedback.FeedbackEvent.FeedbackWithdrawn;
import in.namaste.feedback.publishing.Counted;
import in.namaste.feedback.publishing.Publishing;
import in.namaste.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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

  /**
   * Counts answers, in their order.
   *
   * @param departments of their offices, by office code
   */
  Uni<Void> countAll(List<KeptAnswer> counted, Map<String, String> departments) {
    return publishing
        .count(counted.stream().map(Counting::counted).toList())
        .chain(() -> append(counted, answer -> given(answer, departments.get(answer.office()))));
  }

  /** Takes answers back that were counted; the same words as there. */
  Uni<Void> uncountAll(List<KeptAnswer> setAside, Map<String, String> departments) {
    return publishing
        .uncount(setAside.stream().map(Counting::counted).toList())
        .chain(
            () -> append(setAside, answer -> withdrawn(answer, departments.get(answer.office()))));
  }

  private Uni<Void> append(List<KeptAnswer> answers, Function<KeptAnswer, FeedbackEvent> told) {
    return outbox.appendAll(
        FeedbackEvent.TOPIC, FeedbackEvent::officeCode, answers.stream().map(told).toList());
  }

  private static Counted counted(KeptAnswer answer) {
    return new Counted(answer.office(), answer.counter(), answer.questionnaire(), answer.scores());
  }

  private static FeedbackEvent given(KeptAnswer answer, String department) {
    return new FeedbackGiven(
        UUID.randomUUID(),
        answer.hour(),
        answer.office(),
        department,
        orNull(answer.counter()),
        answer.scores());
  }

  private static FeedbackEvent withdrawn(KeptAnswer answer, String department) {
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
