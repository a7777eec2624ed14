package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officers' pages: who gets in, who sees what, what a form answers. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class DeskTest {

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk/list", "/desk/tickets/RTK-2611-000001-1", "/desk/live"})
  void withoutASessionEveryPathLeadsToSignIn(String path) {
    Response answer = new Browser().get(path);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/sign-in?return=").contains("%2Fdesk");
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
    var browser = Browser.of("phed");

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
  void aPhoneIsMaskedAndPhotosHaveLinksThatEnd() throws IOException {
    byte[] photo = Photos.jpeg();
    String sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    Path file = Path.of(config("namaste.media.dir")).resolve("gateway").resolve("9f").resolve(sha);
    Files.createDirectories(file.getParent());
    Files.write(file, photo);
    var citizen = new Citizen().submits();

    Response page = Browser.of("phed").get("/desk/tickets/" + citizen.number());

    assertThat(page.asString()).contains("0001").doesNotContain("919800000001");
    String link = Browser.html(page).getString("**.find { it.name() == 'img' }.@src");
    assertThat(given().urlEncodingEnabled(false).get(link).asByteArray()).isEqualTo(photo);
    assertThat(given().urlEncodingEnabled(false).get(link + "x").statusCode()).isEqualTo(403);
    for (String until :
        List.of("99999999999999999", "-1", "9".repeat(40), "soon", "", "1e9", "%00")) {
      String changed = link.replaceFirst("until=\\d+", "until=" + until);
      assertThat(given().urlEncodingEnabled(false).get(changed).statusCode())
          .as(until)
          .isBetween(400, 499);
    }
  }

  @Test
  void aPhotoTellsWhereAndWhenItWasMade() {
    var citizen = new Citizen().submits();

    String page = Browser.of("phed").get("/desk/tickets/" + citizen.number()).asString();

    assertThat(page).contains("geo:28.89530,76.60690").contains("कैमरे के अनुसार");
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

  private static long version(ConsumerRecord<byte[], byte[]> record) {
    return Citizen.json(Topic.text(record)).path("version").asLong();
  }

  @Test
  void theDirectoryIsPublishedOnce() {
    Browser.of("dc");
    // Departments, categories, places, posts and ladders of the pack.
    Topic.named("directory").await(34 + 174 + 373 + 67 + 34, record -> true);

    assertThat(Topic.named("directory").all())
        .extracting(record -> Topic.key(record) + " " + version(record))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grievance.events", "sla.events"})
  void anUnreadableRecordGoesToTheDeadLettersAndThePartitionGoesOn(String topic) {
    var citizen = new Citizen().submits();
    citizen.number();
    String unreadable = "{\"type\": \"DeadlineBreached\", \"no\": \"" + citizen.id;

    citizen.tells(Topic.named(topic), unreadable);
    citizen.clockSays("ReminderDue", event -> {});
    citizen.says("EvidenceAdded");

    var dead =
        Topic.named(topic + ".ticket-service.dlq")
            .await(record -> citizen.id.equals(Topic.key(record)));
    assertThat(Topic.text(dead)).isEqualTo(unreadable);
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    var browser = Browser.of("dc");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(browser.get("/desk/tickets/" + citizen.number()).asString())
                    .contains("data-kind=\"ADDED\"")
                    .contains("data-kind=\"REMINDED\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/openapi", "/q/health", "/q/metrics"})
  void operatorsFindWhatTheyNeed(String path) {
    assertThat(given().get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void openPagesAreNudgedWhenSomethingChanges() {
    try (var stream = new LiveStream(Browser.of("dc").session())) {
      Awaitility.await().until(() -> stream.heard("data:ping"));

      new Citizen().submits();

      Awaitility.await().until(() -> stream.heard("data:changed"));
    }
  }

  private static String config(String name) {
    return org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue(name, String.class);
  }
}
