package in.namaste.feedback.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.admin.Keeper;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import in.namaste.testing.fuzz.Ingredients;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office with a counter, and a question, that no other test looks at: for requests that are to
 * come far. What all offices ask is put back at the end.
 */
record KnownPlace(String office, String code, String question, Map<String, String> usual)
    implements AutoCloseable {

  private static final String USUAL = "/admin/usual-questions";
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern PLACE =
      Pattern.compile("name=\"(place_[a-z0-9_]+)\" value=\"(\\d*)\"");

  /** Routes behind which nobody comes here, each with the reason. */
  static final Map<String, String> SHUT = Map.of();

  /** Makes them. */
  static KnownPlace made(FormCodes codes) {
    String office = "TEST-" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    String page = "/admin/offices/" + office;
    Topic.named("directory").send("department:PHED", Contracts.example("DepartmentPublished"));
    await().until(() -> page("/admin/offices/new").contains("<option value=\"PHED\">"));
    post("/admin/offices/new", names("code", office, "0"));
    post(page + "/counters/new", names("code", "C1", version(page)));
    Response asked =
        post(
            "/admin/questions/new",
            Map.of(
                "version", "0",
                "textHi", "अजीब?",
                "textEn", "Strange?",
                "lowestHi", "बुरा",
                "lowestEn", "Bad",
                "highestHi", "अच्छा",
                "highestEn", "Good"));
    String question = asked.header("Location").replaceAll(".*/(q_[a-z0-9_]+)\\?.*", "$1");
    String code = codes.write(new FormCode(office, "C1", FormCode.FIRST_POSTERS));
    return new KnownPlace(office, code, question, places());
  }

  Ingredients ingredients() {
    return new Ingredients()
        .person("admin", Keeper.session("admin"))
        .person("feedback-cell", Keeper.session("feedback-cell"))
        .value("/f", "code", code)
        .value("/f", "overall", "4")
        .value("/o", "office", office)
        .value("/o", "counter", "C1")
        .value("/offices", "code", office)
        .value("/departments", "code", "PHED")
        .value("/admin", "code", code)
        .value("/admin", "office", office)
        .value("/admin/offices", "code", office)
        .value("/admin/offices", "counter", "C1")
        .value("/admin/questions", "code", question)
        .value("/admin/batches", "number", "1")
        .value("/admin/set-aside", "why", "BURST")
        .value("/admin/set-aside", "hour", "1795334400")
        .value("/admin/contacts", "answer", NOBODY)
        .value("/admin/contacts", "sent", "phone")
        .value("/admin/comments", "id", NOBODY);
  }

  @Override
  public void close() {
    Map<String, String> choice = new LinkedHashMap<>(usual);
    choice.put("version", version(USUAL));
    assertThat(post(USUAL, choice).statusCode()).isEqualTo(303);
  }

  private static Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    Matcher found = PLACE.matcher(page(USUAL));
    while (found.find()) {
      places.put(found.group(1), found.group(2));
    }
    return places;
  }

  private static Map<String, String> names(String field, String code, String version) {
    return Map.of(
        field,
        code,
        "version",
        version,
        "department",
        "PHED",
        "nameHi",
        "अजीब",
        "nameEn",
        "Strange");
  }

  private static Response post(String path, Map<String, String> fields) {
    return Keeper.as("admin")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(fields)
        .post(path);
  }

  private static String version(String path) {
    Matcher found = VERSION.matcher(page(path));
    assertThat(found.find()).as(path).isTrue();
    return found.group(1);
  }

  private static String page(String path) {
    return Keeper.as("admin").get(path).asString();
  }
}
