package in.namaste.feedback.keeping;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Topic;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class KeepingQuestionsTest {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern ASKED = Pattern.compile("name=\"questionnaire\" value=\"(\\d+)\"");
  private static final String BANK = "/admin/questions";

  @Inject FormCodes codes;

  @Test
  void anOfficeAsksWhatWasChosenForItInThatOrder() {
    String office = "PWD-ROHTAK";
    choose(office, "water_toilet", "courtesy");

    assertThat(form(office))
        .containsSubsequence("name=\"water_toilet\"", "name=\"courtesy\"")
        .doesNotContain("name=\"cleanliness\"");
    assertThat(form("DTP-ROHTAK")).contains("name=\"cleanliness\"");
    assertThat(get("/admin/offices/" + office)).contains("अपने सवाल पूछे जाते हैं", "सवाल चुने");

    send("/admin/offices/" + office + "/questions/usual", Map.of("version", chosen(office)));
    assertThat(form(office)).contains("name=\"cleanliness\"").doesNotContain("water_toilet");
  }

  @Test
  void anAnswerIsReadWithTheQuestionsThatItsPageShowed() {
    String office = "DFSC-ROHTAK";
    choose(office, "waiting");
    String code = codes.write(new FormCode(office, null, FormCode.FIRST_POSTERS));
    String page = form(office);
    String shown = found(ASKED, page);
    choose(office, "listened");

    Visitor.sends(
            code,
            Visitor.token(page),
            Map.of("overall", "4", "waiting", "2", "listened", "1", "questionnaire", shown))
        .then()
        .statusCode(200);

    var written =
        Topic.named(SubmissionEvent.TOPIC).await(record -> office.equals(Topic.key(record)));
    assertThat(Topic.text(written))
        .contains("\"questionnaire\":" + shown, "\"waiting\":2")
        .doesNotContain("listened");
  }

  @Test
  void otherWordsAreANewVersionWhereverTheQuestionIsAsked() {
    String office = "EMPL-ROHTAK";
    String question = added("मेला कैसा रहा?", "How was the fair?");
    choose(office, question);
    String before = found(ASKED, form(office));

    send(BANK + "/" + question, words(version(BANK + "/" + question), "मेला कैसा लगा?"))
        .then()
        .statusCode(303);

    assertThat(form(office)).contains("मेला कैसा लगा?").doesNotContain("मेला कैसा रहा?");
    assertThat(found(ASKED, form(office))).isNotEqualTo(before);
    assertThat(get(BANK + "/" + question)).contains("सवाल के शब्द बदले", "test.admin");
  }

  @Test
  void aWithdrawnQuestionIsAskedNowhereAndCanBeOfferedAgain() {
    String office = "MINING-ROHTAK";
    String question = added("रास्ता मिला?", "Was the way shown?");
    String page = BANK + "/" + question;
    choose(office, question, "courtesy");

    send(page + "/withdraw", Map.of("version", version(page))).then().statusCode(303);

    assertThat(form(office)).doesNotContain(question).contains("name=\"courtesy\"");
    assertThat(get("/admin/usual-questions")).doesNotContain("place_" + question);
    send(page + "/offer", Map.of("version", version(page))).then().statusCode(303);
    assertThat(get("/admin/usual-questions")).contains("place_" + question);
  }

  @Test
  void theUsualQuestionsAreChosenForAllOfficesWithoutTheirOwn() {
    String before = version("/admin/usual-questions");
    send("/admin/usual-questions", places(before, "courtesy", "hours")).then().statusCode(303);
    assertThat(form("HSIIDC-IMT")).containsSubsequence("name=\"courtesy\"", "name=\"hours\"");

    Response second = send("/admin/usual-questions", places(before, "papers"));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString()).containsPattern("name=\"place_papers\" value=\"1\"");

    String now = version("/admin/usual-questions");
    send(
            "/admin/usual-questions",
            places(now, "cleanliness", "promptness", "courtesy", "transparency", "solved"))
        .then()
        .statusCode(303);
  }

  @Test
  void noMoreThanTwelveAreAskedAndWhatIsMissingIsSaid() {
    String version = chosen("HSVP-ROHTAK");
    Response many =
        send(
            "/admin/offices/HSVP-ROHTAK/questions",
            places(
                version,
                "cleanliness",
                "promptness",
                "courtesy",
                "transparency",
                "solved",
                "once",
                "no_bribe",
                "waiting",
                "queue",
                "hours",
                "guidance",
                "papers"));
    Response english = send(BANK + "/new", words("0", "Only English"));

    assertThat(many.statusCode()).isEqualTo(422);
    assertThat(many.asString()).contains("कुल 12 सवाल");
    assertThat(english.statusCode()).isEqualTo(422);
    assertThat(english.asString()).contains("id=\"textHi-error\"", "Only English");
  }

  @Test
  void anOfficeThatIsNotThereReturnsToNothing() {
    String usual = version("/admin/usual-questions");

    send("/admin/offices/NOWHERE/questions/usual", Map.of("version", usual)).then().statusCode(404);

    assertThat(version("/admin/usual-questions")).isEqualTo(usual);
  }

  @Test
  void theFeedbackCellLooksAndDoesNotChange() {
    as("feedback-cell").get(BANK).then().statusCode(200);
    assertThat(as("feedback-cell").get(BANK + "/courtesy").asString()).doesNotContain("<form");
    as("feedback-cell").get("/admin/usual-questions").then().statusCode(403);
    as("feedback-cell").formParam("version", "1").post(BANK + "/courtesy").then().statusCode(403);
    as("admin").get(BANK + "/nothing").then().statusCode(404);
  }

  private static String added(String hindi, String english) {
    Map<String, String> words = new LinkedHashMap<>(words("0", hindi));
    words.put("textEn", english);
    String location = send(BANK + "/new", words).header("Location");
    return location.replaceAll(".*/(q_[a-z0-9_]+)\\?.*", "$1");
  }

  private static Map<String, String> words(String version, String textHi) {
    return Map.of(
        "version", version,
        "textHi", textHi,
        "textEn", "How was it?",
        "lowestHi", "बुरा",
        "lowestEn", "Bad",
        "highestHi", "अच्छा",
        "highestEn", "Good");
  }

  private static void choose(String office, String... questions) {
    send("/admin/offices/" + office + "/questions", places(chosen(office), questions))
        .then()
        .statusCode(303);
  }

  private static Map<String, String> places(String version, String... questions) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", version);
    for (String question : questions) {
      fields.put("place_" + question, String.valueOf(fields.size()));
    }
    return fields;
  }

  private static String chosen(String office) {
    return version("/admin/offices/" + office + "/questions");
  }

  private static String version(String path) {
    return found(VERSION, get(path));
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Response send(String path, Map<String, String> fields) {
    return as("admin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(fields)
        .post(path);
  }

  private static String get(String path) {
    return as("admin").get(path).then().statusCode(200).extract().asString();
  }

  private String form(String office) {
    return given()
        .get("/f/{code}", codes.write(new FormCode(office, null, FormCode.FIRST_POSTERS)))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
