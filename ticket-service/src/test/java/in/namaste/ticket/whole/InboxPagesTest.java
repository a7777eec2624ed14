package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inbox: what stands in it, for whom, narrowed by what. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class InboxPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open",
        "today",
        "overdue",
        "new",
        "awaiting",
        "reopened",
        "resolved",
        "assigned",
        "in_progress",
        "closed",
        "rejected",
        "withdrawn",
        "merged",
        "all",
        "nonsense"
      })
  void everyTabOpensInEveryOrder(String tab) {
    var dc = Browser.of("dc");

    for (String sort : List.of("urgent", "newest", "oldest", "changed", "waiting")) {
      Response page = dc.get("/desk?state=" + tab + "&sort=" + sort);
      assertThat(page.statusCode()).as(sort).isEqualTo(200);
      assertThat(page.asString()).contains("aria-current=\"page\"");
    }
  }

  @Test
  void aTicketIsFoundByEachFilterThatFitsAndByNoneThatDoesNot() {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    String category = citizen.facts(1).getFirst().at("/ticket/categoryCode").asText();
    String place = citizen.facts(1).getFirst().at("/ticket/placeCode").asText();
    var dc = Browser.of("dc");
    String all = "/desk/list?state=all&sort=newest&";

    for (String fits :
        List.of(
            "department=PHED",
            "post=nobody",
            "category=" + category,
            "place=" + place,
            "place=D-ROHTAK",
            "class=minor",
            "from=2026-01-01&to=2199-12-31")) {
      assertThat(dc.get(all + fits).asString()).as(fits).contains(number);
    }
    for (String other :
        List.of(
            "department=PWD",
            "department=XYZ",
            "post=PHED.NODAL",
            "category=PWD.ROAD",
            "place=B-SAMPLA",
            "class=technical",
            "due=overdue",
            "reopened=yes",
            "talk=yes",
            "to=2020-01-01")) {
      assertThat(dc.get(all + other).asString()).as(other).doesNotContain(number);
    }
  }

  @Test
  void mineIsWhatMyPostHolds() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");

    assertThat(officer.get("/desk/list?post=mine").asString()).doesNotContain(citizen.number());
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));

    assertThat(officer.get("/desk/list?post=mine").asString()).contains(citizen.number());
    assertThat(officer.get("/desk/list?post=nobody").asString()).doesNotContain(citizen.number());
    assertThat(Browser.of("dc").get("/desk/list?post=mine").asString())
        .doesNotContain(citizen.number());
  }

  @Test
  void noFilterShowsAnotherDepartmentsTicket() {
    String number = new Citizen().submits().number();

    assertThat(Browser.of("pwd").get("/desk/list?state=all&department=PHED").asString())
        .doesNotContain(number);
  }

  @Test
  void theLastChangedStandsFirst() {
    // A picture that was used before is a later line of the story, whenever pictures are compared.
    var citizen = new Citizen().submits(event -> event.putArray("evidence"));
    var other = new Citizen().submits(event -> event.putArray("evidence"));
    other.number();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));

    String list = officer.get("/desk/list?sort=changed").asString();

    assertThat(list).containsSubsequence(citizen.number(), other.number());
  }

  @Test
  void aFilterIsAChipThatTakesItAway() {
    String page = Browser.of("dc").get("/desk?place=B-MEHAM&reopened=yes").asString();

    assertThat(page)
        .contains("href=\"/desk?reopened=yes\" data-filter=\"place\"")
        .contains("href=\"/desk?place=B-MEHAM\" data-filter=\"reopened\"")
        .contains("महम");
  }

  @Test
  void aDayThatIsNoneIsTold() {
    Response page = Browser.of("dc").get("/desk?from=2026-02-30");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("id=\"misread\"");
  }

  @Test
  void manyTicketsAreAssignedTogetherAndWhatChangedMeanwhileIsTold() {
    var first = new Citizen().submits();
    var second = new Citizen().submits();
    var changed = new Citizen().submits();
    var officer = Browser.of("phed");
    Response page = officer.get("/desk?sort=newest");
    for (Citizen each : List.of(first, second, changed)) {
      each.number();
    }
    String address = "/desk/tickets/" + changed.number();
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));

    Response answer =
        assign(officer, page, List.of(first.number(), second.number(), changed.number()));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("sort=newest").contains("assigned=2");
    String told =
        officer.request().urlEncodingEnabled(false).get(answer.header("Location")).asString();
    assertThat(told).contains("2 सौंपी गईं").contains(changed.number());
    assertThat(first.facts(2).get(1).at("/ticket/post").asText()).isEqualTo("PHED.NODAL");
    assertThat(changed.facts(2)).hasSize(2);
  }

  @Test
  void nobodyAssignsAnotherDepartmentsTickets() {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    var stranger = Browser.of("pwd");

    Response answer = assign(stranger, stranger.get("/desk"), List.of(number, "'); --", ":"));

    assertThat(answer.header("Location")).contains("assigned=0").contains("refused=" + number);
    assertThat(citizen.facts(1)).hasSize(1);
    assertThat(Browser.of("calling").get("/desk").asString()).doesNotContain("id=\"bulk\"");
  }

  private static Response assign(Browser browser, Response page, List<String> numbers) {
    return browser
        .request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("csrf-token", Browser.token(page))
        .formParam("ticket", numbers.stream().map(number -> number + ":1").toList())
        .formParam("post", "PHED.NODAL")
        .formParam("list", "sort=newest")
        .post("/desk/assign");
  }

  @Test
  void aListIsTakenAlongAsItIsNarrowedWithoutPersonalData() throws IOException {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    String list = "?state=all&sort=newest";

    Response csv = Browser.of("phed").get("/desk/export.csv" + list);
    Response xlsx = Browser.of("phed").get("/desk/export.xlsx" + list);

    assertThat(csv.asString()).startsWith("\ufeff").contains(number).contains("REGISTERED");
    assertThat(csv.asString()).doesNotContain("9198").doesNotContain("तीन दिन से");
    try (var zip = new ZipInputStream(xlsx.asInputStream())) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
    assertThat(Browser.of("pwd").get("/desk/export.csv" + list).asString()).doesNotContain(number);
    assertThat(Browser.of("phed").get("/desk/export.csv" + list + "&class=technical").asString())
        .doesNotContain(number);
  }
}
