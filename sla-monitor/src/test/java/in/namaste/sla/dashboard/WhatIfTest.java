package in.namaste.sla.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class WhatIfTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject TurnedClock clock;
  @Inject Pool pool;

  @Test
  void aShorterPromiseShowsWhatWouldHaveBeenLateByDepartmentAndTicketByTicket() {
    Story slow = Story.of("WIF").registered(ago(72)).resolved(ago(42)).tell();
    Story quick = Story.of("WIF").registered(ago(72)).resolved(ago(60)).tell();
    Story late = Story.of("WIF").registered(ago(72)).resolved(ago(12)).tell();
    Story merged = Story.of("WIF").registered(ago(72)).unknown("TicketMerged", ago(71), "MERGED");
    Story old = Story.of("WIF").registered(ago(100 * 24)).resolved(ago(97 * 24)).tell();
    merged.tell();
    awaitRead(List.of(slow, quick, late, merged, old));

    Document page = page("minor=24&only=WIF");

    assertThat(cells(page, "WIF")).containsExactly("3", "1", "2", "1", "0");
    assertThat(numbers(page)).containsExactly(slow.number);
    assertThat(page.select("#newly-late a").eachAttr("href"))
        .contains("http://localhost:8082/desk/tickets/" + slow.number);

    assertThat(cells(page("minor=36"), "WIF")).containsExactly("3", "1", "1", "0", "0");
    assertThat(cells(page("minor=72"), "WIF")).containsExactly("3", "1", "0", "0", "1");
    assertThat(cells(page("minor=24&department=WIF&departmentMinor=48&departmentShare="), "WIF"))
        .containsExactly("3", "1", "1", "0", "0");
  }

  @Test
  void aDateIsSharedLateByAShorterTime() {
    Instant registered = ago(72);
    Story technical =
        Story.of("WIFT")
            .registeredTechnical(registered)
            .dateShared(registered.plus(Duration.ofHours(30)), registered.plus(Duration.ofDays(12)))
            .tell();
    awaitRead(List.of(technical));

    assertThat(cells(page("share=24"), "WIFT")).containsExactly("1", "0", "1", "1", "0");
    assertThat(cells(page("share=30"), "WIFT")).containsExactly("1", "0", "0", "0", "0");
    assertThat(cells(page("minor=1"), "WIFT")).containsExactly("1", "0", "0", "0", "0");
  }

  @Test
  void theSumsAreThoseOfTheDepartments() {
    Document page = page("minor=12");

    for (int column = 0; column < 5; column++) {
      int cell = column;
      assertThat(
              page.select("#departments-changed tr[data-department]").stream()
                  .mapToLong(row -> Long.parseLong(row.select("td").get(cell).text()))
                  .sum())
          .isEqualTo(
              Long.parseLong(page.select("#departments-changed .together td").get(cell).text()));
    }
  }

  @Test
  void nothingIsCountedBeforeSomethingIsTried() {
    Document page = page("minor=&share=&department=&departmentMinor=&departmentShare=");

    assertThat(page.select("#departments-changed")).isEmpty();
    assertThat(page.select(".empty").text()).contains("Type hours");
  }

  @ParameterizedTest
  @CsvSource({
    "minor=0, minor, 0",
    "minor=721, minor, 721",
    "minor=soon, minor, soon",
    "share=1.5, share, 1.5",
    "department=&departmentMinor=24&departmentShare=, department0, ''",
    "department=PHED&departmentMinor=-1&departmentShare=, departmentMinor0, -1"
  })
  void whatCannotBeMeantIsKeptAndExplained(String query, String field, String typed) {
    Document page = page(query);

    Element wrong = page.selectFirst("[aria-invalid]");
    assertThat(wrong.id()).isEqualTo(field);
    assertThat(wrong.hasAttr("autofocus")).isTrue();
    assertThat(page.select(".error")).hasSize(1);
    assertThat(page.select("#departments-changed, .empty")).isEmpty();
    assertThat(wrong.attr("value")).isEqualTo(typed);
  }

  @Test
  void whatWasTypedStandsInTheLinksOfTheList() {
    Story slow = Story.of("WIFL").registered(ago(72)).resolved(ago(42)).tell();
    awaitRead(List.of(slow));

    String link =
        page("minor=24&department=PHED&departmentMinor=12&departmentShare=")
            .select("tr[data-department=WIFL] a")
            .attr("href");

    assertThat(link)
        .isEqualTo(
            "/dashboard/what-if?minor=24&share=&department=PHED&departmentMinor=12"
                + "&departmentShare=&only=WIFL#newly");
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "head", "calling-cell", "feedback-cell"})
  void itIsForTheDistrictAndTheAdministrators(String role) {
    Response answer = get("minor=24", Sessions.of(role, "PHED"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.asString()).contains("This page is for the Deputy Commissioner");
  }

  @Test
  void theMenuLeadsThereForThem() {
    assertThat(DashboardHtml.get("/dashboard?lang=en", Sessions.of("admin", null)).html())
        .contains("/dashboard/what-if");
    assertThat(DashboardHtml.get("/dashboard?lang=en", Sessions.of("head", "PHED")).html())
        .doesNotContain("/dashboard/what-if");
  }

  private Instant ago(int hours) {
    return clock.instant().minus(Duration.ofHours(hours));
  }

  /** All facts of the stories have taken effect. */
  private void awaitRead(List<Story> stories) {
    for (Story story : stories) {
      await().atMost(SOON).until(() -> version(story) == story.state().get("version").asLong());
    }
  }

  private long version(Story story) {
    return pool.preparedQuery(
            "select coalesce(max(version), 0) from ticket_view where ticket_id = $1")
        .execute(Tuple.of(story.ticketId))
        .await()
        .atMost(SOON)
        .iterator()
        .next()
        .getLong(0);
  }

  private static Document page(String query) {
    Response answer = get(query, Sessions.district());
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.asString());
  }

  private static Response get(String query, String session) {
    return given()
        .urlEncodingEnabled(false)
        .cookie(Sessions.COOKIE, session)
        .when()
        .get("/dashboard/what-if?lang=en&" + query);
  }

  private static List<String> cells(Document page, String department) {
    return page.select("tr[data-department=" + department + "] td").eachText();
  }

  private static List<String> numbers(Document page) {
    return page.select("#newly-late tr[data-number]").eachAttr("data-number");
  }
}
