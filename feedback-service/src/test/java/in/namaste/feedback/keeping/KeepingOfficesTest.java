package in.namaste.feedback.keeping;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealBackbone
class KeepingOfficesTest {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final String LIST = "/admin/offices";

  @Inject FormCodes codes;

  @BeforeEach
  void theDepartmentIsTold() {
    Topic.named("directory").send("department:PHED", Contracts.example("DepartmentPublished"));
    await().untilAsserted(() -> assertThat(get(LIST + "/new")).contains("<option value=\"PHED\">"));
  }

  @Test
  void aNewOfficeIsThereForVisitorsAndForTheOtherServices() {
    Response added = add("TEST-NEW", "नया कार्यालय", "New office");

    assertThat(added.statusCode()).isEqualTo(303);
    assertThat(given().get("/?q=new office").asString()).contains("data-office=\"TEST-NEW\"");
    var told = Topic.named(OfficeEvent.TOPIC).await(r -> "TEST-NEW".equals(Topic.key(r)));
    Contracts.assertMatchesSchema(told.value());
    assertThat(get(LIST + "/TEST-NEW")).contains("कार्यालय जोड़ा", "test.admin", "नया कार्यालय");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
    Response missing = add("TEST", "", "Half an office");
    Response taken = add("PHED-ROHTAK", "दूसरा", "Another");

    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(missing.asString())
        .contains("Half an office", "id=\"nameHi-error\"", "id=\"code-error\"")
        .contains("यह भरना जरूरी है।");
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.asString()).contains("इस कोड का कार्यालय पहले से है", "Another");
  }

  @Test
  void ofTwoWhoChangeAnOfficeTheSecondHearsOfItAndKeepsWhatWasTyped() {
    String path = LIST + "/TEST-TWO/names";
    add("TEST-TWO", "दो", "Two").then().statusCode(303);
    String seen = version(get(path));

    Response first = send(path, names(seen, "पहला", "First"));
    Response second = send(path, names(seen, "दूसरा", "Second"));
    Response again = send(path, names(version(second.asString()), "दूसरा", "Second"));

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString())
        .contains("इस बीच किसी और ने इसे बदल दिया", "<b lang=\"en\">First</b>")
        .contains("value=\"Second\"");
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(get(LIST + "/TEST-TWO")).contains("<dd lang=\"en\">Second</dd>");
  }

  @Test
  void aClosedCountersCodeOpensTheFormOfTheWholeOffice() {
    String office = LIST + "/TEST-COUNTERS";
    add("TEST-COUNTERS", "काउंटर वाला", "With counters").then().statusCode(303);
    send(office + "/counters/new", names(version(get(office)), "बिल", "Bills desk"));
    String code = codes.write(new FormCode("TEST-COUNTERS", "C1", FormCode.FIRST_POSTERS));
    assertThat(form(code)).contains("Bills desk");

    send(office + "/counters/C1", names(version(get(office)), "बिल", "Bills window"));
    assertThat(form(code)).contains("Bills window");
    send(office + "/counters/C1/close", Map.of("version", version(get(office))));

    assertThat(form(code)).contains("With counters").doesNotContain("Bills window");
    assertThat(as("admin").get("/admin").asString()).doesNotContain("Bills window");
    assertThat(get(office)).contains("data-counter=\"C1\"", "counters/C1/reopen");
    var told =
        Topic.named(OfficeEvent.TOPIC)
            .await(r -> Topic.text(r).matches("(?s).*TEST-COUNTERS.*\"version\":4.*"));
    Contracts.assertMatchesSchema(told.value());
    assertThat(Topic.text(told)).contains("\"counters\":[]");
  }

  @Test
  void aClosedOfficeSaysSoAndItsResultsStay() {
    String office = LIST + "/TEST-CLOSED";
    add("TEST-CLOSED", "बंद होगा", "Closes").then().statusCode(303);
    String code = codes.write(new FormCode("TEST-CLOSED", null, FormCode.FIRST_POSTERS));
    String token = Visitor.opens(code);

    send(office + "/close", Map.of("version", version(get(office)))).then().statusCode(303);

    Response closed = given().get("/f/{code}", code);
    assertThat(closed.statusCode()).isEqualTo(410);
    assertThat(closed.asString()).contains("यह कार्यालय अब बंद है", "href=\"/\"");
    assertThat(given().get("/").asString()).doesNotContain("TEST-CLOSED");
    Response results = given().get("/offices/TEST-CLOSED");
    assertThat(results.statusCode()).isEqualTo(200);
    assertThat(results.asString()).contains("लोगों की राय").doesNotContain("/f/");
    Visitor.sends(code, token, Map.of("overall", "4")).then().statusCode(200);
    assertThat(get(LIST + "?state=closed")).contains("TEST-CLOSED");

    send(office + "/reopen", Map.of("version", version(get(office)))).then().statusCode(303);
    given().get("/f/{code}", code).then().statusCode(200);
  }

  @Test
  void theFeedbackCellLooksAndDoesNotChange() {
    String page = as("feedback-cell").get(LIST + "/PHED-ROHTAK").asString();

    assertThat(page).contains("जन स्वास्थ्य कार्यालय, रोहतक").doesNotContain("<form", "/names");
    as("feedback-cell").get(LIST + "/new").then().statusCode(403);
    as("feedback-cell")
        .formParam("version", "1")
        .post(LIST + "/PHED-ROHTAK/close")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/NO-SUCH", "/NO-SUCH/names", "/NO-SUCH/counters/new"})
  void anOfficeThatIsNotThereIsNotFound(String path) {
    as("admin").get(LIST + path).then().statusCode(404);
  }

  private static Response add(String code, String hindi, String english) {
    return send(
        LIST + "/new",
        Map.of("code", code, "department", "PHED", "nameHi", hindi, "nameEn", english));
  }

  private static Map<String, String> names(String version, String hindi, String english) {
    return Map.of("version", version, "department", "PHED", "nameHi", hindi, "nameEn", english);
  }

  private static Response send(String path, Map<String, String> fields) {
    return as("admin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(fields)
        .post(path);
  }

  private static String version(String page) {
    Matcher found = VERSION.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String get(String path) {
    return as("admin").get(path).then().statusCode(200).extract().asString();
  }

  private static String form(String code) {
    return given().get("/f/{code}?lang=en", code).then().statusCode(200).extract().asString();
  }
}
