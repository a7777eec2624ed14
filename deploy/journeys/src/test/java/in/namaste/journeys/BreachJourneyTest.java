package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The department lets 48 hours pass. */
@TownTest
@Order(60)
class BreachJourneyTest {

  private static final Duration PAST_THE_PROMISE = Duration.ofHours(49);

  @Test
  void aBrokenPromiseShowsOnDeskAndDashboardAndTheCitizenIsTold(Town town) throws Exception {
    Dashboard dashboard = ResolutionJourneyTest.dashboard(town, Problem.RATION);
    Desk desk = town.desk(Problem.RATION.officer());
    Chat chat = town.newCitizen();
    String number = Problem.RATION.tell(chat);
    dashboard.awaitChange(Map.of("all", 1, "open", 1));
    chat.markRead();

    turnClock(town, town.offset().plus(PAST_THE_PROMISE));
    try {
      assertThat(chat.hears("अभी नहीं हुआ है").words()).contains(number);
      dashboard.awaitChange(Map.of("all", 1, "open", 1, "overdue", 1, "beyond-48", 1));
      assertThat(dashboard.page().select("#oldest tr[data-number=" + number + "]")).hasSize(1);
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          desk.list("open")
                              .select("tr[data-number=" + number + "][data-breached=true]"))
                      .hasSize(1));
    } finally {
      turnClock(town, town.offset());
    }
  }

  private static void turnClock(Town town, Duration offset) throws Exception {
    town.system().restartService("sla-monitor", Map.of("NAMASTE_CLOCK_OFFSET", offset.toString()));
  }
}
