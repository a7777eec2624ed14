package in.namaste.feedback.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.Question;
import in.namaste.feedback.Scores;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.answers.Arrivals;
import in.namaste.messaging.Transactions;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** The others learn what is public, all of it and nothing else. */
@WithRealBackbone
class TellingResultsTest {

  private static final String OFFICE = "TOLD-ROHTAK";

  @Inject Publishing publishing;
  @Inject TellingResults telling;
  @Inject Transactions transactions;
  @Inject Pool database;

  @Test
  void whatIsPublicIsToldWhenItChangedAndNothingThatWaits() throws Throwable {
    Arrivals.atOffice(database, OFFICE);
    for (int score : List.of(5, 1, 5, 3)) {
      count(score);
    }
    VertxContextSupport.subscribeAndAwait(telling::tell);
    assertThat(told()).isEmpty();

    count(4);
    VertxContextSupport.subscribeAndAwait(telling::tell);
    VertxContextSupport.subscribeAndAwait(telling::tell);

    var first = events().await(TellingResultsTest::isOurs);
    Contracts.assertMatchesSchema(first.value());
    Contracts.assertSameFields(Topic.text(first), Contracts.example("ResultsPublished"));
    assertThat(Topic.text(first))
        .contains("\"version\":1", "\"overall\":[1,0,1,1,2]", "\"departmentCode\":\"DCO\"");

    for (int answer = 0; answer < 9; answer++) {
      count(2);
    }
    VertxContextSupport.subscribeAndAwait(telling::tell);

    events().await(record -> isOurs(record) && Topic.text(record).contains("[1,5,1,1,2]"));
    assertThat(told()).allMatch(record -> record.matches(".*\"version\":[12].*")).hasSize(2);
  }

  private void count(int score) throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () ->
            transactions.run(
                () ->
                    publishing.count(
                        List.of(
                            new Counted(
                                OFFICE, null, 1, new Scores(Map.of(Question.OVERALL, score)))))));
  }

  private static List<String> told() {
    return events().all().stream().filter(TellingResultsTest::isOurs).map(Topic::text).toList();
  }

  private static boolean isOurs(ConsumerRecord<byte[], byte[]> record) {
    return OFFICE.equals(Topic.key(record)) && Topic.text(record).contains("ResultsPublished");
  }

  private static Topic events() {
    return Topic.named(FeedbackEvent.TOPIC);
  }
}
