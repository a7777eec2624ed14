package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who sees and does what. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class DoorTest {

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk/list", "/desk/tickets/RTK-2611-000001-1", "/desk/live"})
  void withoutASessionEveryPathLeadsToSignIn(String path) {
    Response answer = new Browser().get(path);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/sign-in?return=").contains("%2Fdesk");
  }

  /** Nobody frames the desk or runs a script in it, whatever it answers. */
  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/desk", "/nothing-here", "/open311/discovery.json"})
  void everyAnswerTellsBrowsersToBeStrict(String path) {
    Response answer = new Browser().get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void aSessionOfSomebodyElsesKeyLeadsToSignIn() {
    assertThat(
            given()
                .redirects()
                .follow(false)
                .cookie("namaste_session", "eyJhbGciOiJub25lIn0.eyJ1cG4iOiJhZG1pbiJ9.")
                .get("/desk")
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void aWrongPasswordIsToldAndTheAccountStaysTyped() {
    Browser.of("dc");
    var browser = new Browser();

    Response answer =
        browser.post(
            "/sign-in", browser.get("/sign-in"), Map.of("account", "phed", "password", "x"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.asString()).contains("value=\"phed\"").contains("id=\"wrong\"");
  }

  @Test
  void signingOutEndsTheSession() {
    var browser = Browser.of("mcr");

    browser.post("/sign-out", browser.get("/sign-out"), Map.of());

    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void theFeedbackCellHasNoBusinessAtTheDesk() {
    Response answer = Browser.of("feedback").get("/desk");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.asString()).contains("यह पेज आपके खाते के लिए नहीं है");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");

    Response answer =
        officer
            .request()
            .formParams(Map.of("version", "1", "post", "PHED.NODAL"))
            .post("/desk/tickets/" + citizen.number() + "/assign");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(citizen.facts(1)).hasSize(1);
  }

  @Test
  void anOfficerSeesTheTicketsOfTheOwnDepartmentOnly() {
    var citizen = new Citizen().submits();
    String number = citizen.number();

    Stream.of("phed", "phed.head", "dc", "calling", "admin")
        .map(Browser::of)
        .forEach(
            browser -> {
              assertThat(browser.get("/desk/list").asString()).contains(number);
              assertThat(browser.get("/desk/tickets/" + number).statusCode()).isEqualTo(200);
            });
    var stranger = Browser.of("pwd");
    assertThat(stranger.get("/desk/list").asString()).doesNotContain(number);
    assertThat(stranger.get("/desk/tickets/" + number).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/desk?q=" + number).asString()).contains("नहीं मिला");
  }

  @Test
  void theCallingCellMayLookButNotMove() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var caller = Browser.of("calling");
    Response page = caller.get(address);

    assertThat(page.asString()).doesNotContain("id=\"assign\"");
    Response answer =
        caller.post(
            address + "/assign",
            Browser.of("phed").get(address),
            Map.of("version", "1", "post", "PHED.NODAL"));
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void accountsAreInAFileOfTheOwnerAlone() throws IOException {
    Browser.of("dc");
    Path file = Path.of("target/accounts/accounts.txt");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(file))
        .anySatisfy(line -> assertThat(line).matches("phed\t\\S{12,}\tofficer\tPHED"))
        .anySatisfy(line -> assertThat(line).matches("phed.head\t\\S{12,}\thead\tPHED"))
        .anySatisfy(line -> assertThat(line).matches("dc\t\\S{12,}\tdistrict\t-"));
  }
}
