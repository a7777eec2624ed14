package in.namaste.feedback.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.Question;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running district takes the questions that a newer pack adds, and asks them only if chosen. */
@WithRealBackbone
class PackQuestionsTest {

  private static final String OTHER_PACK =
      """
      question_code,usual,text_hi,text_en,lowest_hi,lowest_en,highest_hi,highest_en,source
      overall,yes,और कुछ,Something else,बुरा,Bad,अच्छा,Good,example
      pack_kept,yes,बदला,Changed,बुरा,Bad,अच्छा,Good,example
      pack_new,yes,नया,New,बुरा,Bad,अच्छा,Good,example
      """;

  private static final Question KEPT =
      new Question("pack_kept", 1, "क्या", "What", "बुरा", "Bad", "अच्छा", "Good");

  @Inject QuestionStore store;
  @Inject Transactions transactions;
  @TempDir Path district;

  @Test
  void newQuestionsWaitInTheBankAndWhatIsKeptStays() throws Throwable {
    await().untilAsserted(() -> assertThat(sheets()).isNotEmpty());
    VertxContextSupport.subscribeAndAwait(
        () -> transactions.run(() -> store.add(KEPT).chain(() -> store.offer(KEPT, false))));
    Map<String, Kept> before = bank();
    List<Sheet> asked = sheets();
    Files.writeString(district.resolve("questions.csv"), OTHER_PACK);
    var pack = new PackQuestions(new DistrictQuestions(district), store, transactions);

    VertxContextSupport.subscribeAndAwait(pack::addNew);
    VertxContextSupport.subscribeAndAwait(pack::addNew);

    Map<String, Kept> after = bank();
    assertThat(after.get("pack_kept")).isEqualTo(new Kept(KEPT, false));
    assertThat(after.get("pack_new").question().textEn()).isEqualTo("New");
    assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
    assertThat(sheets()).isEqualTo(asked);
  }

  private Map<String, Kept> bank() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(store::bank)).stream()
        .collect(Collectors.toMap(kept -> kept.question().code(), Function.identity()));
  }

  private List<Sheet> sheets() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(store::sheets));
  }
}
