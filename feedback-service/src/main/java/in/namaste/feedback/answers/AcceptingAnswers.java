package in.namaste.feedback.answers;

import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.SubmissionEvent.Other;
import in.namaste.feedback.offices.OfficeStore;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes each submission once: keeps the answer, counts it and says so, or sets it aside, in one
 * transaction.
 */
@ApplicationScoped
public class AcceptingAnswers {

  private final TopicReader reader;
  private final Transactions transactions;
  private final Inbox inbox;
  private final OfficeStore offices;
  private final Judging judging;
  private final AnswerStore answers;
  private final Counting counting;
  private final SettingAside settingAside;

  AcceptingAnswers(
      TopicReader reader,
      Transactions transactions,
      Inbox inbox,
      OfficeStore offices,
      Judging judging,
      AnswerStore answers,
      Counting counting,
      SettingAside settingAside) {
    this.reader = reader;
    this.transactions = transactions;
    this.inbox = inbox;
    this.offices = offices;
    this.judging = judging;
    this.answers = answers;
    this.counting = counting;
    this.settingAside = settingAside;
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
    KeptAnswer answer = KeptAnswer.of(submitted);
    return offices
        .lockAndTellDepartment(submitted.officeCode())
        .chain(
            department ->
                judging
                    .judge(submitted)
                    .chain(
                        standing ->
                            answers
                                .keep(submitted, standing)
                                .chain(() -> take(answer, standing, department)))
                    .chain(() -> doubtEarlier(submitted, department)));
  }

  private Uni<Void> take(KeptAnswer answer, Standing standing, String department) {
    if (standing.isCounted()) {
      return counting.count(answer, department);
    }
    return standing.isBurst()
        ? settingAside.burst(answer.office(), answer.hour(), department)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> doubtEarlier(FeedbackSubmitted submitted, String department) {
    return submitted.sameSource() == null
        ? Uni.createFrom().voidItem()
        : settingAside.flood(submitted.officeCode(), submitted.sameSource(), department);
  }
}
