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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each service in turn is killed with SIGKILL in the middle of a conversation and of a resolve;
 * both stories end as if nothing had happened. One death serves both, because it costs ten seconds.
 */
@TownTest
@Order(30)
class KilledServiceTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String REPORT = "डॉक्टर अब रोज सुबह नौ बजे से बैठते हैं";
  private static final String QUESTION = "क्या समस्या सचमुच हल हो गई?";
  private static final String CLOSED = "आपके जवाब के बाद बंद हुई";

  @ParameterizedTest
  @ValueSource(strings = {"chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor"})
  void aConversationAndAResolveGoOnWhereTheyWere(String service, Town town) throws Exception {
    tell(town, () -> {}, () -> kill(town, service));
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor"})
  void theyDoSoWhenItDiesAgainAndAgain(String service, Town town) throws Exception {
    tell(town, () -> kill(town, service), () -> kill(town, service));
  }

  /**
   * One citizen's conversation and another's resolve.
   *
   * @param between happens between two words of the first, and right after the second's "yes"
   * @param amidst happens while the first's complaint is sent and the second's ticket is resolved
   */
  private static void tell(Town town, Fault between, Fault amidst) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.DOCTOR);
    Desk desk = town.desk(Problem.DOCTOR.officer());
    Chat served = town.newCitizen();
    String resolved = Problem.DOCTOR.tell(served);
    desk.awaitInList(resolved);
    desk.assign(resolved, Problem.DOCTOR.post());
    desk.start(resolved);
    Chat telling = town.newCitizen();
    Problem.greet(telling);
    Problem.DOCTOR.choose(telling);

    telling.say("स्वास्थ्य केंद्र में तीन दिन से डॉक्टर नहीं आए");
    between.happens();
    telling.tap("photos:done");
    telling.hears("लोकेशन भेजें");
    telling.say("आगे");
    try (var officer = Crowd.telling(1, () -> insistOnResolving(desk, resolved))) {
      telling.tapFirst("submit:");
      amidst.happens();
    }
    served.hears(QUESTION);
    served.tap("हां, हल हो गई");
    between.happens();

    assertToldOnce(telling);
    served.hears(CLOSED);
    desk.awaitState(resolved, "CLOSED");
    assertThat(served.history()).filteredOn(sent -> sent.words().contains(REPORT)).hasSize(1);
    assertThat(served.history()).filteredOn(sent -> sent.words().contains(CLOSED)).hasSize(1);
    dashboard.awaitChange(
        Map.of("all", 2, "open", 1, "confirmed", 1, "disposed", 1, "within-48", 1));
  }

  private static void assertToldOnce(Chat chat) {
    Outgoing answer = chat.await("a number", sent -> Complaint.numberIn(sent).isPresent());
    String number = Complaint.numberIn(answer).orElseThrow();
    chat.say("स्थिति").hears("दर्ज है");
    List<String> heard =
        chat.history().stream().flatMap(sent -> Complaint.numberIn(sent).stream()).toList();
    assertThat(heard).as("the number once, and once for asking").containsExactly(number, number);
    assertThat(chat.history()).extracting(Outgoing::words).doesNotHaveDuplicates();
  }

  @FunctionalInterface
  private interface Fault {
    void happens() throws InterruptedException;
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

  private static void kill(Town town, String service) throws InterruptedException {
    town.system().kill(service);
    town.system().awaitReady(service);
  }
}
