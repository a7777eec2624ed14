package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officers' pages: what an address and a form answer. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class DeskTest {

  @ParameterizedTest
  @ValueSource(strings = {"/desk/tickets/a%00b", "/desk?q=%00", "/desk?state=%1b"})
  void anAddressThatNobodyLinksToIsRefused(String path) {
    Response answer = Browser.of("phed").request().urlEncodingEnabled(false).get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("This address is not readable.");
  }

  @Test
  void behindTheLastPageIsAnEmptyPage() {
    assertThat(Browser.of("phed").get("/desk?number=2147483647").statusCode()).isEqualTo(200);
  }

  @Test
  void whatNoKeyboardWritesIsLeftOutOfAQuestionAndAName() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");

    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));
    Response asked =
        officer.post(
            address + "/ask",
            officer.get(address),
            Map.of("version", "2", "question", "गली\u0000 कौन सी?"));

    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(officer.get(address).asString()).contains("गली कौन सी?");
    var stranger = new Browser();
    Response refused =
        stranger.post(
            "/sign-in", stranger.get("/sign-in"), Map.of("account", "a\u0000b", "password", "x"));
    assertThat(refused.statusCode()).isEqualTo(401);
  }

  @Test
  void ofTwoOfficersActingAtOnceOneWinsAndTheOtherIsTold() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    var head = Browser.of("phed.head");
    Response seenByOfficer = officer.get(address);
    Response seenByHead = head.get(address);
    Map<String, String> typed = Map.of("version", "1", "post", "PHED.NODAL");

    Response first = officer.post(address + "/assign", seenByOfficer, typed);
    Response second = head.post(address + "/assign", seenByHead, typed);

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString()).contains("इसी बीच किसी और ने");
    assertThat(citizen.facts(2)).hasSize(2);
  }

  @Test
  void aRefusedFormKeepsWhatWasTyped() {
    var citizen = new Citizen().submits(event -> event.put("categoryCode", "PHED.CONN"));
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");

    Response answer =
        officer.post(
            address + "/date",
            officer.get(address),
            Map.of("version", "1", "date", "2020-01-01", "time", "17:15", "reason", "सोच कर"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("आगे की")
        .contains("17:15")
        .contains("2020-01-01")
        .contains("सोच कर");
  }

  @Test
  void everyTicketPageIsTheCitizensWordsTimelineAndAllowedMoves() {
    var citizen = new Citizen().submits();

    String page = Browser.of("phed").get("/desk/tickets/" + citizen.number()).asString();

    assertThat(page)
        .contains("तीन दिन से पानी नहीं आ रहा")
        .contains("data-kind=\"REGISTERED\"")
        .contains("id=\"assign\"")
        .doesNotContain("id=\"resolve\"")
        .doesNotContain("id=\"date\"")
        .contains("भैणी भैरों");
  }

  @Test
  void pagesSpeakEnglishWhenAsked() {
    var browser = Browser.of("dc");

    assertThat(browser.get("/desk?lang=en").asString()).contains("Complaints");
    assertThat(browser.get("/desk").asString()).contains("Complaints");
    assertThat(browser.get("/desk?lang=hi").asString()).contains("शिकायतें");
  }

  @Test
  void aNumberIsFoundHoweverItIsSpeltAndAMistypedOneIsRecognised() {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    var browser = Browser.of("dc");

    Response found =
        browser.get("/desk?q=" + number.toLowerCase(java.util.Locale.ROOT).replace('-', '+'));
    String wrongDigit = number.endsWith("0") ? "1" : "0";
    Response mistyped =
        browser.get("/desk?q=" + number.substring(0, number.length() - 1) + wrongDigit);

    assertThat(found.statusCode()).isEqualTo(303);
    assertThat(found.header("Location")).endsWith("/desk/tickets/" + number);
    assertThat(mistyped.asString()).contains("जांच अंक नहीं मिलता");
  }

  @Test
  void openPagesAreNudgedWhenSomethingChanges() {
    try (var stream = new LiveStream(Browser.of("dc").session())) {
      Awaitility.await().until(() -> stream.heard("data:ping"));

      new Citizen().submits();

      Awaitility.await().until(() -> stream.heard("data:changed"));
    }
  }
}
