package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.journeys.town.WhereIs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is said about a ticket once it is there, between the citizen's phone and the desk. */
@TownTest
@Order(3)
class AfterTicketJourneyTest {

  private static final String QUESTION = "क्या गली में गाड़ी जा सकती है?";
  private static final String MARK = "रामकली-4711 के घर पर?";
  private static final String ANSWER = "छोटी गाड़ी जा सकती है";

  @Test
  void aQuestionIsAnsweredAndTheResolutionTalkedAboutConfirmedAndRated(Town town) {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.TREE);
    Desk desk = town.desk(Problem.TREE.officer());
    Chat chat = town.newCitizen();
    String number = Problem.TREE.tell(chat);
    desk.awaitInList(number);
    desk.assign(number, Problem.TREE.post());
    chat.hears("के अधिकारी को दी गई है");

    desk.ask(number, QUESTION);
    assertThat(chat.hears("विभाग पूछता है: " + QUESTION).words()).contains(number);
    desk.awaitState(number, "AWAITING_CITIZEN");
    dashboard.awaitChange(Map.of("all", 1, "open", 1));
    chat.say(ANSWER).hears("आपका जवाब विभाग को दे दिया है");
    desk.awaitState(number, "ASSIGNED");
    assertThat(desk.ticket(number).select("[data-kind=ANSWERED]").text()).contains(ANSWER);

    chat.say(number).hears("अधिकारी के पास है");
    desk.resolve(number, "गिरा हुआ पेड़ काटकर हटा दिया, रास्ता खुला है");
    chat.hears("तक जवाब दें");
    chat.tap("बात करनी है").hears("विभाग को बता दिया है");
    awaitOnPage(desk, number, "#contact-requested");

    chat.say("हां").hears("आपके जवाब के बाद बंद हुई");
    desk.awaitState(number, "CLOSED");
    chat.tap("5 बहुत अच्छा").hears("आपकी राय मिली");
    awaitOnPage(desk, number, "[data-kind=RATED]");
    dashboard.awaitChange(Map.of("all", 1, "confirmed", 1, "disposed", 1, "within-48", 1));
  }

  @Test
  void ofTwoComplaintsTheOneThatWasMeantIsTakenBack(Town town) {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.TREE);
    Desk desk = town.desk(Problem.TREE.officer());
    Chat chat = town.newCitizen();
    String kept = Problem.TREE.tell(chat);
    chat.say("नमस्ते रोहतक");
    String meant = Problem.TREE.tellAgain(chat);
    dashboard.awaitChange(Map.of("all", 2, "open", 2));

    chat.say("वापस लेनी है").hears("कौन सी शिकायत वापस लेनी है?");
    assertThat(chat.tap(meant).hears("सचमुच वापस लेनी है").words()).contains(meant);
    chat.tap("हां, वापस लें").hears("आपके कहने पर वापस ली गई");

    desk.awaitState(meant, "WITHDRAWN");
    assertThat(desk.state(kept)).isEqualTo("REGISTERED");
    dashboard.awaitChange(Map.of("all", 2, "open", 1, "withdrawn", 1));
  }

  @Test
  void aTicketFollowsItsCitizenToANewNumber(Town town) {
    Desk desk = town.desk(Problem.TREE.officer());
    Chat old = town.newCitizen();
    Chat chat = town.newCitizen();
    String number = Problem.TREE.tell(old);
    desk.awaitInList(number);

    old.send(CitizenMessage.newNumber(chat.citizen()));
    awaitOnPage(desk, number, "[data-kind=CONTACT_CHANGED]");
    desk.assign(number, Problem.TREE.post());

    chat.hears("के अधिकारी को दी गई है");
    String phone = chat.citizen().phone();
    assertThat(desk.ticket(number).text()).contains(phone.substring(phone.length() - 4));
    assertThat(old.say("नमस्ते रोहतक").hears("आपका नाम क्या है?").words()).doesNotContain(number);
  }

  @Test
  void whoAsksToBeForgottenLeavesANumberAndAFigure(Town town) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.TREE);
    Desk desk = town.desk(Problem.TREE.officer());
    Chat chat = town.newCitizen();
    String phone = String.valueOf(chat.citizen().phone());
    String number = Problem.TREE.tell(chat);
    desk.awaitInList(number);
    desk.assign(number, Problem.TREE.post());
    chat.hears("के अधिकारी को दी गई है");
    desk.ask(number, MARK);
    chat.hears("विभाग पूछता है: " + MARK);
    chat.say(MARK + " हां").hears("आपका जवाब विभाग को दे दिया है");
    awaitOnPage(desk, number, "[data-kind=ANSWERED]");

    assertThat(chat.say("मेरा डेटा मिटाओ").hears("क्या आपका सारा डेटा मिटा दें?").words())
        .contains(number);
    chat.tap("हां, मिटा दें").hears("आपका डेटा मिटा दिया है");

    awaitOnPage(desk, number, "#erased");
    desk.awaitState(number, "WITHDRAWN");
    dashboard.awaitChange(Map.of("all", 1, "withdrawn", 1));
    for (String database : List.of("gateway", "ticket")) {
      for (String mark : List.of(phone, MARK)) {
        await(mark + " in " + database)
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(() -> assertThat(WhereIs.text(town, database, mark)).isEmpty());
      }
    }
    assertThat(WhereIs.text(town, "ticket", number)).contains("ticket.number");
  }

  private static void awaitOnPage(Desk desk, String number, String part) {
    await(part)
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(desk.ticket(number).select(part)).hasSize(1));
  }
}
