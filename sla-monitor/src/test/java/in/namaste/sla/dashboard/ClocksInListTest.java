package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.Policies;
import in.namaste.sla.Policy;
import in.namaste.sla.TicketClass;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import in.namaste.web.DistrictTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Beside the promise a list shows the law's clock and the working clock. */
@RunningService
class ClocksInListTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject TurnedClock clock;
  @Inject Policies policies;

  @Test
  void anOpenTicketShowsTheLawsTimeAndTheOfficeTimeUsedUntilItsCitizenWasAsked() {
    Topic.named("directory").send("category:PHED.NOWATER", Contracts.example("CategoryPublished"));
    Instant registered = workingDay().atTime(9, 30).atZone(DistrictTime.ZONE).toInstant();
    Story open = Story.of("BESIDE").registered(registered).assigned(registered);
    open.asked(registered.plus(Duration.ofMinutes(90))).tell();
    Story solved = Story.of("BESIDE").registered(registered).resolved(clock.instant()).tell();

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(clock(open, "working")).isEqualTo("Office time used: 1 hour");
              assertThat(clock(open, "legal")).matches("Legal limit: [1-9] days left");
              assertThat(clock(solved, "working")).isEmpty();
              assertThat(clock(solved, "legal")).isEmpty();
            });
  }

  /** The last one before today. */
  private LocalDate workingDay() {
    Policy policy = policies.inForceAt(clock.instant()).of(TicketClass.MINOR, "PHED.NOWATER");
    LocalDate day = LocalDate.ofInstant(clock.instant(), DistrictTime.ZONE).minusDays(1);
    while (!policy.calendar().isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static String clock(Story story, String which) {
    Element row =
        Jsoup.parse(DashboardHtml.list("all", "BESIDE").html())
            .selectFirst("tr[data-number=" + story.number + "]");
    assertThat(row).as("a row of %s", story.number).isNotNull();
    assertThat(row.attr("data-state")).isEqualTo(story.state().get("state").asText());
    return row.select("[data-clock=" + which + "]").text();
  }
}
