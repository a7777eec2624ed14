package in.namaste.feedback.answers;

import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.SubmissionEvent.Other;
import in.namaste.feedback.offices.OfficeStore;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.ReadRecord;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes each submission once: keeps the answer, counts it and says so, or sets it aside. All that
 * one poll brings is one transaction, and each is treated as if it came alone, after those before.
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
  Uni<Void> on(ConsumerRecords<byte[], byte[]> records) {
    return reader.readTogether(records, SubmissionEvent.class, this::acceptOnce);
  }

  private Uni<Void> acceptOnce(List<ReadRecord<SubmissionEvent>> records) {
    // One that stands there twice is one.
    Map<String, FeedbackSubmitted> byCause = new LinkedHashMap<>();
    for (ReadRecord<SubmissionEvent> read : records) {
      switch (read.event()) {
        case FeedbackSubmitted submitted ->
            byCause.putIfAbsent(submitted.eventId().toString(), submitted);
        case Other other -> {}
      }
    }
    return byCause.isEmpty()
        ? Uni.createFrom().voidItem()
        : transactions.run(
            () -> inbox.firstTimes(byCause.keySet()).chain(first -> accept(byCause, first)));
  }

  private Uni<Void> accept(Map<String, FeedbackSubmitted> byCause, Set<String> first) {
    List<FeedbackSubmitted> submitted =
        byCause.entrySet().stream()
            .filter(each -> first.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return submitted.isEmpty()
        ? Uni.createFrom().voidItem()
        : offices
            .lockAndTellDepartments(
                submitted.stream().map(FeedbackSubmitted::officeCode).collect(Collectors.toSet()))
            .chain(departments -> accept(submitted, departments));
  }

  private Uni<Void> accept(List<FeedbackSubmitted> submitted, Map<String, String> departments) {
    return Multi.createFrom()
        .iterable(untilEachFlood(submitted))
        .onItem()
        .transformToUniAndConcatenate(some -> take(some, departments))
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** What stands behind an answer that makes a flood is judged when the flood is set aside. */
  private static List<List<FeedbackSubmitted>> untilEachFlood(List<FeedbackSubmitted> submitted) {
    List<List<FeedbackSubmitted>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < submitted.size(); i++) {
      if (submitted.get(i).sameSource() != null || i == submitted.size() - 1) {
        parts.add(submitted.subList(from, i + 1));
        from = i + 1;
      }
    }
    return parts;
  }

  private Uni<Void> take(List<FeedbackSubmitted> some, Map<String, String> departments) {
    return judging
        .judge(some)
        .chain(
            judged ->
                answers
                    .keep(judged)
                    .chain(() -> counting.countAll(counted(judged), departments))
                    .chain(() -> settingAside.bursts(bursts(judged), departments)))
        .chain(() -> doubtEarlier(some.getLast(), departments));
  }

  private static List<KeptAnswer> counted(List<Judged> judged) {
    return judged.stream().filter(each -> each.standing().isCounted()).map(Judged::answer).toList();
  }

  private static Set<OfficeHour> bursts(List<Judged> judged) {
    return judged.stream()
        .filter(each -> each.standing().isBurst())
        .map(each -> each.answer().officeHour())
        .collect(Collectors.toSet());
  }

  private Uni<Void> doubtEarlier(FeedbackSubmitted submitted, Map<String, String> departments) {
    return submitted.sameSource() == null
        ? Uni.createFrom().voidItem()
        : settingAside.flood(submitted.officeCode(), submitted.sameSource(), departments);
  }
}
