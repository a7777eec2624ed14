package in.namaste.feedback.results;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Published;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealBackbone
class PlacePagesTest {

  private static final String OFFICE = "CH-ROHTAK";
  private static final Week WEEK = new Week(LocalDate.of(2025, 3, 3));
  private static final Pattern SEEN = Pattern.compile("seen=(\\d+)");

  @Test
  void anOfficesPageTellsWeeksQuestionsCountersAndWhatIsAboveIt() throws Throwable {
    Published.add(OFFICE, "C1", "overall", WEEK, 1, 1, 1, 1, 1);
    Published.add(OFFICE, "C2", "overall", WEEK.plus(1), 0, 0, 0, 0, 5);
    Published.add(OFFICE, "C1", "courtesy", WEEK, 0, 0, 0, 5, 0);
    Published.add(OFFICE, "C1", "forgotten", WEEK, 5, 0, 0, 0, 0);

    String page = page("/offices/" + OFFICE + "?lang=en");

    assertThat(page)
        .contains("<b data-figure=\"average\">4.0</b>", "<b data-figure=\"answers\">10</b>")
        .contains("3 March 2025", "10 March 2025", "data-value=\"5.0\"")
        .contains("Medicine counter", "Registration counter", "Whole district")
        .contains("href=\"/departments/HEALTH\"", "New answers are added five at a time")
        .doesNotContain("forgotten");
    assertThat(page("/departments/HEALTH?lang=en"))
        .contains("href=\"/offices/" + OFFICE + "\"", "By office", "Whole district");
    assertThat(page("/district?lang=en")).contains("href=\"/departments/HEALTH\"", "By department");
  }

  @Test
  void thePartThatChangesIsSentOnlyWhenItChanged() throws Throwable {
    String before = page("/offices/SDM-MEHAM");
    Matcher seen = SEEN.matcher(before);
    assertThat(seen.find()).isTrue();
    given().get("/offices/SDM-MEHAM/now?seen={seen}", seen.group(1)).then().statusCode(204);

    Published.add("SDM-MEHAM", WEEK, 0, 0, 0, 5, 0);

    assertThat(page("/offices/SDM-MEHAM/now?seen=" + seen.group(1)))
        .startsWith("<div id=\"now\"")
        .contains("4.0");
  }

  @Test
  void whatIsPublicCanBeTakenAway() throws Throwable {
    Published.add("SDM-SAMPLA", "", "overall", WEEK, 1, 0, 0, 0, 4);

    String line = "\"SDM-SAMPLA\",\"DCO\",\"\",\"overall\",1,\"2025-W10\",1,0,0,0,4,4.2,";
    assertThat(page("/offices/SDM-SAMPLA/published.csv?lang=en")).contains(line);
    assertThat(page("/departments/DCO/published.csv")).contains(line);
    assertThat(page("/district/published.csv")).contains(line);
    given().get("/district/published.xlsx").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/offices/NOWHERE",
        "/departments/NOWHERE",
        "/departments/NOWHERE/now",
        "/offices/NOWHERE/published.csv"
      })
  void aPlaceNobodyKnowsIsSaidSo(String address) {
    given().get(address).then().statusCode(404);
  }

  private static String page(String address) {
    return given().get(address).then().statusCode(200).extract().asString();
  }
}
