package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.meta.SignedWebhook;
import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Kafka is away for a while. */
@TownTest
@Order(40)
class KafkaDownTest {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  /** More than are counted of one source in a day. */
  private static final int MANY = 6;

  @Test
  void theEdgesSaySoTheDeskWorksAndNothingIsLost(Town town) throws Exception {
    Desk desk = town.desk(Problem.BUS.officer());
    Chat waiting = town.newCitizen();
    String number = Problem.BUS.tell(waiting);
    desk.awaitInList(number);
    Chat writing = town.newCitizen();
    writing.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    URI form =
        new Feedback(town.address("feedback-service"), "MCR-ROHTAK")
            .scan(town.signedIn("feedback"));
    SignedWebhook name = writing.webhook(CitizenMessage.text(Town.CITIZEN_NAME));
    writing.markRead();

    HttpResponse<String> thanked = Feedback.answer(form, 5, "");

    town.system().stopKafka();
    long asked = System.nanoTime();
    int status = writing.post(name);
    Duration answeredAfter = Duration.ofNanos(System.nanoTime() - asked);
    HttpResponse<String> feedback = Feedback.answer(form, 4, "बाबू ने काम समझाया");
    List<Integer> inVain = Crowd.atOnce(MANY, () -> Feedback.answer(form, 4, "").statusCode());
    desk.assign(number, Problem.BUS.post());
    desk.start(number);
    String stateMeanwhile = desk.state(number);
    boolean deskIsReady = isReady(town, "ticket-service");
    boolean dashboardIsReady = isReady(town, "sla-monitor");
    town.system().startKafka();

    assertThat(status).isEqualTo(503);
    assertThat(answeredAfter).isLessThan(TWO_SECONDS);
    assertThat(thanked.body()).contains("धन्यवाद");
    assertThat(feedback.statusCode()).isEqualTo(503);
    assertThat(feedback.body()).contains("बाबू ने काम समझाया");
    assertThat(inVain).hasSize(MANY).containsOnly(503);
    assertThat(deskIsReady).as("a proxy that asks still leads officers to the desk").isTrue();
    assertThat(dashboardIsReady).isTrue();
    assertThat(stateMeanwhile).isEqualTo("IN_PROGRESS");
    waiting.hears("के अधिकारी को दी गई है");
    waiting.hears("काम शुरू हो गया है");
    assertThat(writing.post(name)).isEqualTo(200);
    writing.hears("आप कहां रहते हैं?");
    await("the form is taken again")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(Feedback.answer(form, 4, "").body()).contains("धन्यवाद"));
    await("all that was thanked for is counted")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(answersCounted(town)).isGreaterThanOrEqualTo(2));
  }

  private static boolean isReady(Town town, String service)
      throws IOException, InterruptedException {
    var asked = HttpRequest.newBuilder(town.address(service).resolve("/q/health/ready")).build();
    try (HttpClient proxy = HttpClient.newHttpClient()) {
      return proxy.send(asked, BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  private static int answersCounted(Town town) {
    return Integer.parseInt(
        town.signedIn("feedback")
            .page(town.address("feedback-service").resolve("/admin"))
            .select("tr[data-office=MCR-ROHTAK] [data-figure=answers]")
            .text());
  }
}
