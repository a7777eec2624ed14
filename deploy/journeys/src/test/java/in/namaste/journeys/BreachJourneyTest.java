package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.CallingCell;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A department lets 48 hours pass, one citizen the three days in which to say whether it is solved,
 * another the seven in which to answer a question. In the days after, the complaint climbs the
 * ladder up to the Deputy Commissioner. The clock stays turned: no story comes after this one.
 */
@TownTest
@Order(70)
class BreachJourneyTest {

  /** More than the 48 hours of a promise and the 72 of a question. */
  private static final Duration FAR_ON = Duration.ofHours(73);

  /**
   * Of the ladder four posts have been told, the last 72 hours after the promise, and the 168 of a
   * question are over.
   */
  private static final Duration AT_THE_TOP = Duration.ofHours(169);

  @Test
  void aBrokenPromiseIsShownAndToldAndTheSilentOneIsRung(Town town) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.RATION);
    Desk desk = town.desk(Problem.RATION.officer());
    Chat chat = town.newCitizen();
    String number = Problem.RATION.tell(chat);
    dashboard.awaitChange(Map.of("all", 1, "open", 1));
    chat.markRead();
    Chat silent = town.newCitizen();
    String solved = solved(town, silent);
    String asked = asked(town, town.newCitizen());

    turnClock(town, town.offset().plus(FAR_ON));
    assertThat(chat.hears("अभी नहीं हुआ है").words())
        .contains(
            number, "इस देरी की सूचना निरीक्षक / सहायक खाद्य एवं आपूर्ति अधिकारी को दी गई है");
    dashboard.awaitChange(Map.of("all", 1, "open", 1, "overdue", 1, "beyond-48", 1));
    assertThat(dashboard.page().select("#oldest tr[data-number=" + number + "]")).hasSize(1);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        desk.list("open")
                            .select("tr[data-number=" + number + "][data-breached=true]"))
                    .hasSize(1));
    Desk dc = town.desk("dc");
    town.desk("food.head").awaitTold(number);
    assertThat(dc.told().text()).doesNotContain(number);
    ring(town, solved);
    assertThat(silent.hears("आपके जवाब के बाद बंद हुई").words()).contains(solved);

    turnClock(town, town.offset().plus(AT_THE_TOP));
    assertThat(chat.hears("अब यह मामला उपायुक्त के पास भी है").words()).contains(number);
    dc.awaitTold(number);
    Desk asking = town.desk(Problem.VET.officer());
    asking.awaitState(asked, "ASSIGNED");
    assertThat(asking.ticket(asked).select("[data-kind=QUESTION_LAPSED]")).hasSize(1);
  }

  private static String asked(Town town, Chat chat) {
    Desk desk = town.desk(Problem.VET.officer());
    String number = assigned(desk, chat);
    desk.ask(number, "कितने पशु बीमार हैं?");
    chat.hears("विभाग पूछता है: कितने पशु बीमार हैं?");
    return number;
  }

  private static String assigned(Desk desk, Chat chat) {
    String number = Problem.VET.tell(chat);
    desk.awaitInList(number);
    desk.assign(number, Problem.VET.post());
    return number;
  }

  private static String solved(Town town, Chat chat) {
    Desk desk = town.desk(Problem.VET.officer());
    String number = assigned(desk, chat);
    desk.resolve(number, "पशु चिकित्सक ने आज आकर टीके लगाए");
    chat.hears("क्या समस्या सचमुच हल हो गई?");
    return number;
  }

  private static void ring(Town town, String number) {
    CallingCell cell = town.callingCell();
    cell.awaitInList(number);
    cell.ring(number, "confirmed", "हां जी, हो गया");
    Desk desk = town.desk(Problem.VET.officer());
    desk.awaitState(number, "CLOSED");
    assertThat(desk.ticket(number).select("[data-kind=CALLED]")).hasSize(1);
  }

  private static void turnClock(Town town, Duration offset) throws Exception {
    town.system().restartService("sla-monitor", Map.of("NAMASTE_CLOCK_OFFSET", offset.toString()));
  }
}
