package in.namaste.sla.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the address asks for, nobody sees more than their own. */
@RunningService
class ScopeOfRolesTest {

  private static final List<String> ADDRESSES =
      List.of(
          "/dashboard",
          "/dashboard/now",
          "/dashboard/tickets?state=all",
          "/dashboard/tickets.csv?state=all",
          "/dashboard/departments.csv",
          "/dashboard/tv",
          "/dashboard/tv/now");
  private static final String REVIEW = "/dashboard/review.pdf";
  private static final List<String> FILES =
      List.of("/dashboard/tickets.xlsx?state=all", "/dashboard/departments.xlsx", REVIEW);

  private static Story own;
  private static Story other;

  @Inject TurnedClock clock;

  @BeforeEach
  void twoDepartmentsHaveAnOverdueTicketEach() {
    if (own != null) {
      return;
    }
    own = Story.of("ROLEOWN").registered(clock.instant().minus(Duration.ofHours(60))).tell();
    other = Story.of("ROLEOTHER").registered(clock.instant().minus(Duration.ofHours(60))).tell();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                DashboardHtml.ofDepartment("ROLEOWN").figure("overdue") == 1
                    && DashboardHtml.ofDepartment("ROLEOTHER").figure("overdue") == 1);
  }

  static Stream<Arguments> departmentsRolesAndAddresses() {
    return Stream.of("head", "officer")
        .flatMap(role -> ADDRESSES.stream().map(address -> Arguments.of(role, address)));
  }

  @ParameterizedTest
  @MethodSource("departmentsRolesAndAddresses")
  void whoBelongsToADepartmentGetsItsOwnWhateverIsAskedFor(String role, String address) {
    String seen =
        get(address, "ROLEOTHER", Sessions.of(role, "ROLEOWN"))
            .body()
            .asString()
            // The link to the other language keeps what was asked for.
            .replaceFirst("class=\"language\" href=\"[^\"]*\"", "");

    assertThat(seen).doesNotContain(other.number).doesNotContain("ROLEOTHER");
    assertThat(seen).containsAnyOf(own.number, "ROLEOWN");
  }

  static Stream<Arguments> wideRolesAndAddresses() {
    return Stream.of("district", "admin", "calling-cell", "feedback-cell")
        .flatMap(role -> ADDRESSES.stream().map(address -> Arguments.of(role, address)));
  }

  @ParameterizedTest
  @MethodSource("wideRolesAndAddresses")
  void theDistrictGetsTheDepartmentItAsksFor(String role, String address) {
    String seen = get(address, "ROLEOTHER", Sessions.of(role, null)).body().asString();

    assertThat(seen).containsAnyOf(other.number, "ROLEOTHER").doesNotContain(own.number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dashboard/tickets.xlsx?state=all", "/dashboard/departments.xlsx"})
  void sheetsHoldADepartmentsOwnWhateverIsAskedFor(String address) throws IOException {
    String head = Sessions.of("head", "ROLEOWN");
    String asked = Sheet.words(get(address, "ROLEOTHER", head).asByteArray());
    String others = Sheet.words(get(address, "ROLEOTHER", Sessions.district()).asByteArray());

    assertThat(asked).contains("ROLEOWN").doesNotContain(other.number).doesNotContain("ROLEOTHER");
    assertThat(others).contains("ROLEOTHER").doesNotContain(own.number).doesNotContain("ROLEOWN");
  }

  /** Its words are drawn, not written: the pages are compared as they look. */
  @Test
  void theReviewOfADepartmentIsTheSameWhateverDepartmentIsAskedFor() {
    String head = Sessions.of("head", "ROLEOWN");
    byte[] asked = get(REVIEW, "ROLEOTHER", head).asByteArray();
    byte[] own = get(REVIEW, "ROLEOWN", head).asByteArray();
    byte[] other = get(REVIEW, "ROLEOTHER", Sessions.district()).asByteArray();

    assertThat(Paper.looks(asked)).isEqualTo(Paper.looks(own));
    assertThat(Paper.looks(other)).isNotEqualTo(Paper.looks(own));
  }

  static Stream<String> everyAddress() {
    return Stream.of(ADDRESSES, FILES, List.of("/dashboard/live")).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("everyAddress")
  void nobodyElseGetsAnything(String address) {
    given()
        .redirects()
        .follow(false)
        .cookie(Sessions.COOKIE, Sessions.of("visitor", null))
        .get(address)
        .then()
        .statusCode(403);
    given().redirects().follow(false).get(address).then().statusCode(303);
    given()
        .redirects()
        .follow(false)
        .cookie(Sessions.COOKIE, Sessions.of("head", null))
        .get(address)
        .then()
        .statusCode(403);
  }

  @Test
  void theReviewIsOnePage() {
    byte[] pdf =
        get("/dashboard/review.pdf?lang=hi", "ROLEOTHER", Sessions.district()).asByteArray();

    assertThat(Paper.pages(pdf)).isEqualTo(1);
    byte[] district =
        given()
            .cookie(Sessions.COOKIE, Sessions.district())
            .get("/dashboard/review.pdf?lang=hi")
            .asByteArray();
    assertThat(Paper.pages(district)).isEqualTo(1);
    Paper.picture(district, "review");
  }

  private static Response get(String address, String department, String session) {
    String joined = address + (address.contains("?") ? "&" : "?") + "department=" + department;
    return given()
        .redirects()
        .follow(false)
        .cookie(Sessions.COOKIE, session)
        .get(joined)
        .then()
        .statusCode(200)
        .extract()
        .response();
  }
}
