package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import in.namaste.bench.phones.Outgoing;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service in turn is killed with SIGKILL; the story ends as if nothing had happened. */
@TownTest
@Order(30)
class KilledServiceTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final List<String> ALL =
      List.of("chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");

  /** A death costs ten seconds: {@code deploy/test --long} dies all of them. */
  private static final boolean LONG = Boolean.getBoolean("namaste.long");

  private static final String REPORT = "डॉक्टर अब रोज सुबह नौ बजे से बैठते हैं";

  @ParameterizedTest
  @MethodSource("killedInAConversation")
  void aConversationGoesOnWhereItWas(String service, Town town) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.DOCTOR);
    Chat chat = town.newCitizen();
    Problem.greet(chat);
    Problem.DOCTOR.choose(chat);

    chat.say("स्वास्थ्य केंद्र में तीन दिन से डॉक्टर नहीं आए");
    killOnceMore(town, service);
    chat.tap("photos:done");
    chat.hears("लोकेशन भेजें");
    chat.say("आगे");
    chat.tapFirst("submit:");
    kill(town, service);

    Outgoing answer = chat.await("a number", sent -> Complaint.numberIn(sent).isPresent());
    String number = Complaint.numberIn(answer).orElseThrow();
    chat.say("स्थिति").hears("दर्ज है");
    List<String> heard =
        chat.history().stream().flatMap(sent -> Complaint.numberIn(sent).stream()).toList();
    assertThat(heard).as("the number once, and once for asking").containsExactly(number, number);
    assertThat(questions(chat)).doesNotHaveDuplicates();
    dashboard.awaitChange(Map.of("all", 1, "open", 1));
  }

  @ParameterizedTest
  @MethodSource("killedInAResolution")
  void aResolutionIsAskedAboutAndConfirmed(String service, Town town) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.DOCTOR);
    Desk desk = town.desk(Problem.DOCTOR.officer());
    Chat chat = town.newCitizen();
    String number = Problem.DOCTOR.tell(chat);
    desk.awaitInList(number);
    desk.assign(number, Problem.DOCTOR.post());
    desk.start(number);

    try (var officer = Crowd.telling(1, () -> insistOnResolving(desk, number))) {
      kill(town, service);
    }
    chat.hears("क्या समस्या सचमुच हल हो गई?");
    chat.tap("हां, हल हो गई");
    killOnceMore(town, service);

    chat.hears("आपके जवाब के बाद बंद हुई");
    desk.awaitState(number, "CLOSED");
    dashboard.awaitChange(Map.of("all", 1, "confirmed", 1, "disposed", 1, "within-48", 1));
    assertThat(chat.history().stream().filter(sent -> sent.words().contains(REPORT))).hasSize(1);
    assertThat(
            chat.history().stream()
                .filter(sent -> sent.words().contains("आपके जवाब के बाद बंद हुई")))
        .hasSize(1);
  }

  static List<String> killedInAConversation() {
    return LONG ? ALL : List.of("chatbot-gateway", "ticket-service", "feedback-service");
  }

  static List<String> killedInAResolution() {
    return LONG ? ALL : List.of("ticket-service", "sla-monitor");
  }

  /** As a person does: an error page, so look again, and once more if it was not kept. */
  private static void insistOnResolving(Desk desk, String number) {
    await("the resolve of " + number)
        .atMost(LIMIT)
        .ignoreExceptions()
        .until(
            () -> {
              if (!desk.state(number).equals("RESOLVED")) {
                desk.tryMove(number, "resolve", Map.of("report", REPORT));
              }
              return desk.state(number).equals("RESOLVED");
            });
  }

  private static void killOnceMore(Town town, String service) throws InterruptedException {
    if (LONG) {
      kill(town, service);
    }
  }

  private static void kill(Town town, String service) throws InterruptedException {
    town.system().kill(service);
    town.system().awaitReady(service);
  }

  private static List<String> questions(Chat chat) {
    return chat.history().stream().map(Outgoing::words).toList();
  }
}
