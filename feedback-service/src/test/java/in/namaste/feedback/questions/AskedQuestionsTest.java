package in.namaste.feedback.questions;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class AskedQuestionsTest {

  private static final int NEXT = 1_000;

  @Inject AskedQuestions asked;
  @Inject QuestionBook book;
  @Inject QuestionStore store;
  @Inject Transactions transactions;

  @Test
  void whatThisReplicaHasNotHeardOfIsReadAndOldRecordsWereGivenToTheFirst() throws Throwable {
    Question words = new Question("test_words", 1, "क्या", "What", "ना", "No", "हां", "Yes");
    Question overall = of("NO-SUCH-OFFICE", null).overall();

    VertxContextSupport.subscribeAndAwait(
        () ->
            transactions.run(
                () ->
                    store
                        .add(words)
                        .chain(
                            () ->
                                store.ask(
                                    new Sheet("NO-SUCH-OFFICE", NEXT, List.of(overall, words))))));

    assertThat(of("NO-SUCH-OFFICE", NEXT).find("test_words")).contains(words);
    assertThat(of("NO-SUCH-OFFICE", null).version()).isEqualTo(Questionnaire.FIRST);
    assertThat(of("DC-ROHTAK", NEXT)).isEqualTo(book.of("DC-ROHTAK"));
  }

  private Questionnaire of(String office, Integer version) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
        () -> Panache.withSession(() -> asked.of(office, version)));
  }
}
