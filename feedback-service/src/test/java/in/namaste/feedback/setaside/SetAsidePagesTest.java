package in.namaste.feedback.setaside;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.answers.Arrivals;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class SetAsidePagesTest {

  private static final Instant HOUR = Instant.parse("2026-11-19T06:00:00Z");
  private static final int BURST = 18;

  @Inject Pool database;

  @Test
  void aCampDayIsShownAsSetAsideAndCountedOnceWhenTheCellSaysSo() {
    Arrivals office = burst("BDPO-SAMPLA");
    String row = "data-office=\"BDPO-SAMPLA\" data-why=\"BURST\"";
    assertThat(page("/admin/set-aside")).contains(row, "19 नवंबर 2026, सुबह 11:30");
    assertThat(page("/admin")).contains("data-set-aside=\"BURST\"");
    assertThat(results(office))
        .contains(
            "अलग रखे गए, गिने नहीं गए", "18: ऐसे घंटे में जब यहां रोज से बहुत ज्यादा जवाब आए");
    assertThat(page("/admin/set-aside/BDPO-SAMPLA/BURST/" + HOUR.getEpochSecond()))
        .contains("ये ठीक क्यों हैं?");

    releases("feedback-cell", "camp day").then().statusCode(303);
    releases("feedback-cell", "pressed twice").then().statusCode(303);
    office.arrives(HOUR, 4, 1);

    await().untilAsserted(() -> assertThat(office.counted()).isEqualTo(BURST + 1));
    assertThat(results(office)).doesNotContain("अलग रखे गए");
    assertThat(page("/admin/set-aside"))
        .doesNotContain(row)
        .contains("data-released=\"BDPO-SAMPLA\"", "camp day", "test.feedback-cell")
        .doesNotContain("pressed twice");
  }

  @Test
  void onlyTheCellAndTheDistrictReleaseAndOnlyWithAReasonFromTheirOwnPage() {
    Arrivals office = burst("BDPO-SAMPLA-TWO");

    releases(office, "officer", "mine").then().statusCode(403);
    releases(office, "admin", "mine").then().statusCode(403);
    releases(office, "feedback-cell", " ").then().statusCode(303);
    as("feedback-cell")
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("reason", "forged")
        .post(address(office))
        .then()
        .statusCode(403);

    assertThat(page("/admin/set-aside"))
        .contains("data-office=\"BDPO-SAMPLA-TWO\"", "/admin/set-aside/BDPO-SAMPLA-TWO/BURST");
    assertThat(as("admin").get("/admin/set-aside").asString())
        .contains("data-office=\"BDPO-SAMPLA-TWO\"")
        .doesNotContain("/admin/set-aside/BDPO-SAMPLA-TWO/BURST");
    assertThat(office.counted()).isZero();
  }

  @Test
  void hoursOfLongAgoAreReachedAndReleasedToo() {
    Arrivals.atOffice(database, "LONG-AGO");
    database
        .query(
            """
            insert into answer (id, office_code, counter, batch, questionnaire, language, given_in_hour, scores, set_aside)
            select gen_random_uuid(), 'LONG-AGO', '', 1, 1, 'hi', timestamptz '2024-01-01 00:00Z' + n * interval '1 hour',
                   '{"overall": 3}', 'BURST'
            from generate_series(0, 200) n
            """)
        .execute()
        .await()
        .atMost(Duration.ofSeconds(5));
    Instant oldest = Instant.parse("2024-01-01T00:00:00Z");
    String release = "/admin/set-aside/LONG-AGO/BURST/" + oldest.getEpochSecond() + "\"";

    assertThat(page("/admin/set-aside")).contains("?sheet=2").doesNotContain(release, "?sheet=0");
    assertThat(page("/admin/set-aside?sheet=2"))
        .contains(release, "?sheet=1")
        .doesNotContain("?sheet=3");
    assertThat(page("/admin/set-aside/LONG-AGO/BURST/" + oldest.getEpochSecond()))
        .contains("ये ठीक क्यों हैं?");
    assertThat(page("/admin/set-aside?sheet=-7")).contains("?sheet=2");
  }

  private Arrivals burst(String code) {
    Arrivals office = Arrivals.atOffice(database, code);
    for (int i = 0; i < BURST; i++) {
      office.arrives(HOUR, 4, 1);
    }
    await().untilAsserted(() -> assertThat(office.told("FeedbackWithdrawn")).hasSize(BURST - 1));
    return office;
  }

  private Response releases(String role, String reason) {
    return releases(new Arrivals("BDPO-SAMPLA"), role, reason);
  }

  private static Response releases(Arrivals office, String role, String reason) {
    return as(role).formParam("reason", reason).post(address(office));
  }

  private static String address(Arrivals office) {
    return "/admin/set-aside/" + office.office() + "/BURST/" + HOUR.getEpochSecond();
  }

  private static String results(Arrivals office) {
    return given().get("/offices/{code}", office.office()).then().extract().asString();
  }

  private static String page(String address) {
    return as("feedback-cell").get(address).then().statusCode(200).extract().asString();
  }
}
