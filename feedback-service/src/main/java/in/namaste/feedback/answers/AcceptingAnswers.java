package in.namaste.feedback.answers;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.FeedbackEvent.FeedbackGiven;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.SubmissionEvent.Other;
import in.namaste.feedback.WholeHour;
import in.namaste.feedback.offices.OfficeStore;
import in.namaste.feedback.publishing.Publishing;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes each submission once: keeps the answer, counts it and says so, in one transaction. */
@ApplicationScoped
public class AcceptingAnswers {

  private final TopicReader reader;
  private final Transactions transactions;
  private final Inbox inbox;
  private final OfficeStore offices;
  private final AnswerStore answers;
  private final Publishing publishing;
  private final Outbox outbox;

  AcceptingAnswers(
      TopicReader reader,
      Transactions transactions,
      Inbox inbox,
      OfficeStore offices,
      AnswerStore answers,
      Publishing publishing,
      Outbox outbox) {
    this.reader = reader;
    this.transactions = transactions;
    this.inbox = inbox;
    this.offices = offices;
    this.answers = answers;
    this.publishing = publishing;
    this.outbox = outbox;
  }

  @Incoming("feedback-inbound")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(
        record,
        SubmissionEvent.class,
        event ->
            switch (event) {
              case FeedbackSubmitted submitted -> acceptOnce(submitted);
              case Other other -> Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> acceptOnce(FeedbackSubmitted submitted) {
    return transactions.run(
        () ->
            inbox
                .firstTime(submitted.eventId().toString())
                .chain(first -> first ? accept(submitted) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> accept(FeedbackSubmitted submitted) {
    return offices
        .departmentOf(submitted.officeCode())
        .chain(
            department ->
                answers
                    .keep(submitted)
                    .chain(() -> count(submitted))
                    .chain(
                        () ->
                            outbox.append(
                                FeedbackEvent.TOPIC,
                                submitted.officeCode(),
                                given(submitted, department))));
  }

  private Uni<Void> count(FeedbackSubmitted submitted) {
    return publishing.count(
        submitted.officeCode(),
        submitted.counter(),
        submitted.questionnaireOrFirst(),
        submitted.scores());
  }

  private static FeedbackGiven given(FeedbackSubmitted submitted, String department) {
    return new FeedbackGiven(
        UUID.randomUUID(),
        WholeHour.of(submitted.occurredAt()),
        submitted.officeCode(),
        department,
        submitted.counter(),
        submitted.scores());
  }
}
