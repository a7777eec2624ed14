package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Outgoing;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A technical ticket from the citizen's words to the citizen's "yes, solved", with a "no" between.
 */
@TownTest
@Order(2)
class ResolutionJourneyTest {

  private static final ZoneId ROHTAK = ZoneId.of("Asia/Kolkata");

  @Test
  void eachStepReachesTheCitizenAndEveryFigureIsRight(Town town) {
    Dashboard dashboard = dashboard(town, Problem.ROAD);
    Desk desk = town.desk(Problem.ROAD.officer());
    Chat chat = town.newCitizen();

    String number = Problem.ROAD.tell(chat);
    desk.awaitInList(number);
    dashboard.awaitChange(Map.of("all", 1, "open", 1));

    desk.assign(number, Problem.ROAD.post());
    chat.hears("के अधिकारी को दी गई है");

    LocalDate day = LocalDate.now(town.clock().withZone(ROHTAK)).plusDays(10);
    desk.shareDate(number, day.toString(), "18:00", "सामान मंगवाया है, तभी काम शुरू होगा");
    Outgoing date = chat.hears("विभाग ने तारीख बताई है");
    assertThat(date.words()).contains(String.valueOf(day.getDayOfMonth())).contains(number);

    desk.start(number);
    chat.hears("काम शुरू हो गया है");

    desk.resolve(number, "सड़क के गड्ढे भर दिए गए, रोलर चलाया गया");
    Outgoing question = chat.hears("क्या समस्या सचमुच हल हो गई?");
    assertThat(question.words()).contains("सड़क के गड्ढे भर दिए गए, रोलर चलाया गया");
    dashboard.awaitChange(Map.of("all", 1, "resolved", 1, "disposed", 1));

    chat.tap("नहीं, बाकी है").hears("फिर से खोल दी गई है");
    desk.awaitState(number, "REOPENED");
    dashboard.awaitChange(Map.of("all", 1, "open", 1, "reopened", 1));

    desk.resolve(number, "दूसरी बार पूरी सड़क पर परत बिछाई गई");
    chat.hears("दूसरी बार पूरी सड़क पर परत बिछाई गई");
    chat.tap("हां, हल हो गई").hears("आपके जवाब के बाद बंद हुई");
    desk.awaitState(number, "CLOSED");
    dashboard.awaitChange(Map.of("all", 1, "confirmed", 1, "disposed", 1));
  }

  @Test
  void oneSignInServesDeskFeedbackAndDashboard(Town town) {
    var person = town.signedIn("dc");

    for (String page : new String[] {"/admin", "/dashboard", "/desk"}) {
      String service =
          Map.of(
                  "/admin",
                  "feedback-service",
                  "/dashboard",
                  "sla-monitor",
                  "/desk",
                  "ticket-service")
              .get(page);
      assertThat(person.get(town.address(service).resolve(page)).statusCode())
          .as(page)
          .isEqualTo(200);
    }
  }

  static Dashboard dashboard(Town town, Problem problem) {
    return Dashboard.of(town.signedIn("dc"), town.address("sla-monitor"), problem.department());
  }
}
