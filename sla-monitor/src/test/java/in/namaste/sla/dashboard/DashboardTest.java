package in.namaste.sla.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import in.namaste.web.DistrictTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@RunningService
class DashboardTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject TurnedClock clock;

  @Test
  void everyFigureCountsItsTicketsAndLeadsToThem() {
    Instant now = clock.instant();
    Story open = Story.of("DASH").registered(now).tell();
    Story late = Story.of("DASH").registered(now.minus(Duration.ofHours(50))).assigned(now).tell();
    Story resolved =
        Story.of("DASH").registered(now.minus(Duration.ofHours(20))).resolved(now).tell();
    Story confirmed =
        Story.of("DASH")
            .registered(now.minus(Duration.ofHours(30)))
            .resolved(now.minus(Duration.ofHours(10)))
            .closed(now, "confirmed")
            .tell();
    Story unconfirmed =
        Story.of("DASH")
            .registered(now.minus(Duration.ofHours(200)))
            .resolved(now.minus(Duration.ofHours(100)))
            .closed(now, "unconfirmed")
            .tell();
    Story again =
        Story.of("DASH")
            .registered(now.minus(Duration.ofHours(40)))
            .resolved(now.minus(Duration.ofHours(20)))
            .reopened(now)
            .assigned(now)
            .tell();
    Story withdrawn = Story.of("DASH").registered(now).unknown("TicketWithdrawn", now, "WITHDRAWN");
    withdrawn.tell();
    Story rejected = Story.of("DASH").registered(now).unknown("TicketRejected", now, "REJECTED");
    rejected.tell();
    Story merged = Story.of("DASH").registered(now).unknown("TicketMerged", now, "MERGED");
    merged.tell();

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(DashboardHtml.ofDepartment("DASH").figures())
                    .containsEntry("all", 9L)
                    .containsEntry("open", 3L)
                    .containsEntry("overdue", 1L)
                    .containsEntry("reopened", 1L)
                    .containsEntry("resolved", 1L)
                    .containsEntry("confirmed", 1L)
                    .containsEntry("unconfirmed", 1L)
                    .containsEntry("rejected", 1L)
                    .containsEntry("merged", 1L)
                    .containsEntry("withdrawn", 1L)
                    .containsEntry("disposed", 3L)
                    .containsEntry("within-48", 3L)
                    .containsEntry("beyond-48", 2L));
    assertThat(numbers("open")).containsExactly(late.number, open.number, again.number);
    assertThat(numbers("overdue")).containsExactly(late.number);
    assertThat(numbers("reopened")).containsExactly(again.number);
    assertThat(numbers("resolved")).containsExactly(resolved.number);
    assertThat(numbers("confirmed")).containsExactly(confirmed.number);
    assertThat(numbers("unconfirmed")).containsExactly(unconfirmed.number);
    assertThat(numbers("rejected")).containsExactly(rejected.number);
    assertThat(numbers("merged")).containsExactly(merged.number);
    assertThat(numbers("withdrawn")).containsExactly(withdrawn.number);
    assertThat(numbers("beyond-48")).containsExactlyInAnyOrder(late.number, unconfirmed.number);
    assertThat(DashboardHtml.list("overdue", "DASH").html())
        .contains("/desk/tickets/" + late.number)
        .contains("2 hours late");
    assertThat(DashboardHtml.ofDepartment("DASH").html()).containsPattern("1 (complaint )?is late");
  }

  @Test
  void dueTodayEndsAtTheDistrictsMidnight() {
    Instant midnight =
        clock
            .instant()
            .atZone(DistrictTime.ZONE)
            .toLocalDate()
            .plusDays(1)
            .atStartOfDay(DistrictTime.ZONE)
            .toInstant();
    Duration promise = Duration.ofDays(2);
    Story today = Story.of("TODAY").registered(midnight.minus(promise).minusSeconds(1)).tell();
    Story tomorrow = Story.of("TODAY").registered(midnight.minus(promise)).tell();

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(DashboardHtml.ofDepartment("TODAY").figure("all")).isEqualTo(2));

    assertThat(DashboardHtml.list("due-today", "TODAY").numbers())
        .containsExactly(today.number)
        .doesNotContain(tomorrow.number);
  }

  @Test
  void ratingsAreWhatIsPublicWhateverSingleAnswersSay() {
    publishOffice("FIVE-OFFICE", "FIVE");
    send("FIVE-OFFICE", Contracts.example("FeedbackGiven").replace("PHED-ROHTAK", "FIVE-OFFICE"));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(DashboardHtml.ofDepartment("FIVE").office("FIVE-OFFICE"))
                    .contains("No group of five answers yet")
                    .doesNotContain("data-figure"));

    send("FIVE-OFFICE", results("FIVE-OFFICE", 1, "[0, 1, 1, 2, 1]"));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(DashboardHtml.ofDepartment("FIVE").office("FIVE-OFFICE"))
                    .contains("<b data-figure=\"average\">3.6</b>")
                    .contains("<span data-figure=\"answers\">5</span>")
                    .contains("/offices/FIVE-OFFICE"));
  }

  @Test
  void theNewestResultsCountInWhateverOrderTheyCome() {
    publishOffice("NEWEST-OFFICE", "NEWEST");
    send("NEWEST-OFFICE", results("NEWEST-OFFICE", 3, "[5, 0, 0, 0, 5]"));
    send("NEWEST-OFFICE", results("NEWEST-OFFICE", 2, "[0, 0, 0, 0, 5]"));
    send("NEWEST-OFFICE", results("NEWEST-OFFICE", 3, "[5, 0, 0, 0, 5]"));
    publishOffice("LATER-OFFICE", "NEWEST");
    send("NEWEST-OFFICE", results("LATER-OFFICE", 1, "[5, 0, 0, 0, 0]"));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(DashboardHtml.ofDepartment("NEWEST").office("LATER-OFFICE"))
                    .contains("<b data-figure=\"average\">1.0</b>"));
    assertThat(DashboardHtml.ofDepartment("NEWEST").office("NEWEST-OFFICE"))
        .contains("<b data-figure=\"average\">3.0</b>")
        .contains("<span data-figure=\"answers\">10</span>");
  }

  @Test
  void theDirectorysNamesStandForCodes() {
    Story.of("NAMED").registered(clock.instant()).tell();
    Topic.named("directory")
        .send(
            "department:NAMED",
            Contracts.example("DepartmentPublished")
                .replace("\"PHED\"", "\"NAMED\"")
                .replace("Public Health Engineering Department", "Department of Names"));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(DashboardHtml.ofDepartment("NAMED").html())
                    .contains("Department of Names"));
  }

  @Test
  void thePageSpeaksHindiUnlessAskedForEnglish() {
    String session = Sessions.district();

    assertThat(DashboardHtml.get("/dashboard", session).html())
        .contains("<html lang=\"hi\">")
        .contains("विभाग");
    assertThat(DashboardHtml.get("/dashboard?lang=en", session).html())
        .contains("<html lang=\"en\">")
        .contains("Overdue");
  }

  @Test
  void theAddressOfAFilterHasNoEmptyFields() {
    assertThat(movedTo("/dashboard?department=&place=B-MEHAM&class=&period=30d&from=&to="))
        .isEqualTo("/dashboard?place=B-MEHAM&period=30d");
    assertThat(movedTo("/dashboard/tickets?state=open&place="))
        .isEqualTo("/dashboard/tickets?state=open");
    assertThat(movedTo("/dashboard?place=&from=")).isEqualTo("/dashboard");
    assertThat(movedTo("/dashboard?place=B-MEHAM")).isNull();
  }

  private static String movedTo(String address) {
    return given()
        .cookie(Sessions.COOKIE, Sessions.district())
        .redirects()
        .follow(false)
        .get(address)
        .header("Location");
  }

  private static List<String> numbers(String state) {
    return DashboardHtml.list(state, "DASH").numbers();
  }

  private static void publishOffice(String code, String department) {
    Topic.named("offices")
        .send(
            code,
            Contracts.example("OfficePublished")
                .replace("PHED-ROHTAK", code)
                .replace("\"PHED\"", "\"" + department + "\""));
  }

  private static String results(String office, int version, String overall) {
    return Contracts.example("ResultsPublished")
        .replace("PHED-ROHTAK", office)
        .replace("\"version\": 7", "\"version\": " + version)
        .replace("[3, 2, 6, 11, 13]", overall);
  }

  private static void send(String office, String event) {
    Topic.named("feedback.events").send(office, event);
  }
}
