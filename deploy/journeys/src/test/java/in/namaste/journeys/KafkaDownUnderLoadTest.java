package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.feedback.Kept;
import in.namaste.bench.feedback.OpenForm;
import in.namaste.bench.feedback.Outcome;
import in.namaste.bench.feedback.Sending;
import in.namaste.bench.feedback.Visitors;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Kafka stops while visitors of all offices are answering, and comes back while they still are. */
@TownTest
@Order(42)
class KafkaDownUnderLoadTest {

  private static final int A_SECOND = 40;
  private static final int ANSWERS = 20 * A_SECOND;
  private static final long CALM_SECONDS = 4;

  @Test
  void nobodyIsThankedForWhatIsLostAndNobodyLosesWhatWasTyped(Town town) throws Exception {
    var visitors = new Visitors(town.address("feedback-service"));
    List<OpenForm> forms = visitors.open(visitors.forms(), ANSWERS);
    CompletableFuture<Void> absence =
        CompletableFuture.runAsync(
            () -> stopAndStart(town),
            CompletableFuture.delayedExecutor(CALM_SECONDS, TimeUnit.SECONDS));

    Sending.Result heard = new Sending(visitors).run(forms, A_SECOND);

    absence.get(1, TimeUnit.MINUTES);
    List<UUID> thanked = heard.answers().get(Outcome.THANKED);
    assertThat(thanked).hasSizeGreaterThan(2 * A_SECOND);
    assertThat(heard.count(Outcome.ASKED_AGAIN)).isPositive();
    assertThat(heard.count(Outcome.UNHEARD)).isZero();
    var kept = new Kept(town.system().database("feedback"));
    await("all that was thanked for is kept")
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(kept.missing(thanked)).isZero());
  }

  private static void stopAndStart(Town town) {
    try {
      town.system().stopKafka();
      town.system().startKafka();
    } catch (Exception e) {
      throw new IllegalStateException("Kafka could not be stopped and started", e);
    }
  }
}
