package in.namaste.sla.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.WatchedMetrics;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class SignedInTest {

  @Inject TurnedClock clock;

  @TestHTTPResource("/dashboard/live")
  URI live;

  @Test
  void withoutASessionTheSignInPageComesFirst() {
    given()
        .redirects()
        .follow(false)
        .when()
        .get("/dashboard?department=PHED")
        .then()
        .statusCode(303)
        .header(
            "Location",
            "http://localhost:8082/sign-in?return=http%3A%2F%2Flocalhost%3A8084%2Fdashboard%3Fdepartment%3DPHED");
  }

  @Test
  void aSessionThatRanOutLeadsToTheSignInPage() {
    given()
        .redirects()
        .follow(false)
        .cookie(Sessions.COOKIE, Sessions.of("district", null, Duration.ofHours(-1)))
        .when()
        .get("/dashboard")
        .then()
        .statusCode(303)
        .header("Location", containsString("/sign-in?return="));
  }

  @ParameterizedTest
  @CsvSource({"/dashboard/now,HX-Request,true", "/dashboard/live,Accept,text/event-stream"})
  void whatAnOpenPageFetchesIsToldWhereTheDoorIs(String path, String header, String value) {
    given()
        .redirects()
        .follow(false)
        .header(header, value)
        .cookie(Sessions.COOKIE, Sessions.of("district", null, Duration.ofHours(-1)))
        .when()
        .get(path)
        .then()
        .statusCode(401)
        .header("Sign-In", "http://localhost:8082/sign-in?return=");
  }

  @Test
  void aForgedSessionLeadsToTheSignInPage() {
    given()
        .redirects()
        .follow(false)
        .cookie(Sessions.COOKIE, Sessions.district().replaceFirst("\\.[^.]*$", ".Zm9yZ2Vk"))
        .when()
        .get("/dashboard")
        .then()
        .statusCode(303);
  }

  @Test
  void anotherRoleIsToldWhoMayLook() {
    given()
        .cookie(Sessions.COOKIE, Sessions.of("visitor", null))
        .when()
        .get("/dashboard?lang=en")
        .then()
        .statusCode(403)
        .body(containsString("Your account cannot open this page"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "head"})
  void whoBelongsToADepartmentSeesThatOneOnly(String role) {
    Story own = Story.of("OWN").registered(clock.instant()).tell();
    Story foreign = Story.of("FOREIGN").registered(clock.instant()).tell();
    await()
        .until(
            () ->
                DashboardHtml.list("all", "OWN").numbers().contains(own.number)
                    && DashboardHtml.list("all", "FOREIGN").numbers().contains(foreign.number));

    var seen =
        DashboardHtml.get(
            "/dashboard/tickets?state=all&department=FOREIGN", Sessions.of(role, "OWN"));

    assertThat(seen.numbers()).contains(own.number).doesNotContain(foreign.number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"district", "admin", "calling-cell", "feedback-cell"})
  void theDistrictWideRolesSeeEverything(String role) {
    given()
        .cookie(Sessions.COOKIE, Sessions.of(role, null))
        .when()
        .get("/dashboard")
        .then()
        .statusCode(200);
  }

  @Test
  void theStreamPingsAtOnceAndSaysWhenSomethingChanged() throws Exception {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(live)
              .header("Cookie", Sessions.COOKIE + "=" + Sessions.district())
              .timeout(Duration.ofSeconds(30))
              .build();
      HttpResponse<InputStream> stream =
          browser.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
        assertThat(lines.readLine()).isEqualTo("data:ping");
        Story.of("LIVE").registered(clock.instant()).tell();
        assertThat(awaitLine(lines, "data:changed")).isTrue();
      }
    }
  }

  private static boolean awaitLine(BufferedReader lines, String wanted) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void healthMetricsAndApiAreThere() {
    given().when().get("/q/health/live").then().statusCode(200);
    given().when().get("/q/openapi").then().statusCode(200).body(containsString("/dashboard"));
    given()
        .when()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("namaste_channel_lag_records{channel=\"ticket-events\""))
        .body(containsString("namaste_sla_mails_total{state=\"refused\""))
        .body(containsString("namaste_sla_mails_total{state=\"failed\""))
        .body(containsString("namaste_sla_events_total{type=\"BreachWithdrawn\""));
    WatchedMetrics.assertRegistered("sla-monitor", given().get("/q/metrics").asString());
  }
}
