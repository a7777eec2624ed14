package in.namaste.feedback.admin;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.QrImages;
import in.namaste.feedback.posters.Printed;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithRealBackbone
class AdminTest {

  private static final Pattern PNG = Pattern.compile("/admin/qr/(PHED-ROHTAK~C1~[^.\"]+)\\.png");

  @ParameterizedTest
  @ValueSource(strings = {"no token at all", "eyJhbGciOiJub25lIn0.e30."})
  void withoutASessionTheDeskSignsIn(String cookie) {
    given()
        .redirects()
        .follow(false)
        .cookie("namaste_session", cookie)
        .get("/admin?lang=en")
        .then()
        .statusCode(303)
        .header(
            "Location",
            equalTo(
                "http://localhost:8082/sign-in?return="
                    + "http%3A%2F%2Flocalhost%3A8083%2Fadmin%3Flang%3Den"));
  }

  @Test
  void whoHasNoCookieIsSentToTheDeskToo() {
    given().redirects().follow(false).get("/admin").then().statusCode(303);
  }

  @Test
  void anOfficerOfADepartmentMayNotSeeIt() {
    String page = as("officer").get("/admin").then().statusCode(403).extract().asString();

    assertThat(page).contains("यह पेज आपके पद के लिए नहीं है");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feedback-cell", "district", "admin"})
  void keepersSeeTheOfficesAndTheirCodes(String role) {
    assertThat(adminPage(role)).contains("data-office=\"PHED-ROHTAK\"", "शिकायत काउंटर");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"phed-rohtak", "जन स्वास्थ्य रोहतक", "PHED office Rohtak", "रोहतक  phed,"})
  void anOfficeIsFoundByNameCodePlaceOrDepartment(String typed) {
    String page = found(typed);

    assertThat(page).contains("data-office=\"PHED-ROHTAK\"").doesNotContain("\"PS-CITY\"");
  }

  @Test
  void theListSaysHowManyOfAllWereFoundAndKeepsWhatWasTyped() {
    String page = found("phed-rohtak");

    assertThat(page)
        .containsPattern("\\d+ कार्यालयों में से 1 मिले")
        .contains("value=\"phed-rohtak\"");
    assertThat(page).contains("data-department=\"PHED\" open", "<details open><summary aria-label");
    assertThat(adminPage("admin")).contains("data-department=\"PHED\"><summary>");
  }

  @Test
  void whatNobodyIsCalledIsToldSo() {
    assertThat(found("nowhere<b>"))
        .contains("ऐसा कोई कार्यालय नहीं मिला", "nowhere&lt;b&gt;")
        .doesNotContain("data-office");
  }

  @ParameterizedTest
  @ValueSource(strings = {"district", "admin"})
  void noLinkLeadsToADoorThatIsClosedForTheRole(String role) {
    assertThat(adminPage(role)).contains("/admin/fallen").doesNotContain("/admin/comments");
    assertThat(adminPage("feedback-cell")).contains("/admin/comments");
  }

  @Test
  void aPrintedCodeLeadsToTheFormOfItsCounter() throws Exception {
    String code = counterCode();
    byte[] png =
        as("admin")
            .get("/admin/qr/{code}.png", code)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    String svg =
        as("admin").get("/admin/qr/{code}.svg", code).then().statusCode(200).extract().asString();

    String link = QrImages.decode(QrImages.png(png)).getText();

    assertThat(link).isEqualTo("http://localhost:8083/f/" + code);
    assertThat(QrImages.decode(QrImages.svg(svg)).getText()).isEqualTo(link);
    given().get("/f/{code}", code).then().statusCode(200);
  }

  @Test
  void thePosterOfACodeSaysIt() throws Exception {
    String code = counterCode();

    BufferedImage poster = Printed.page(pdf("/admin/poster/" + code + ".pdf"), 0);

    assertThat(QrImages.decode(poster).getText()).isEqualTo("http://localhost:8083/f/" + code);
  }

  /** Ten seconds are allowed on a machine that does nothing else; a busy one may take longer. */
  @Test
  @Timeout(40)
  void anOfficeHasAPosterOfItsOwnAndOneForEachCounterAndAllAreInOneFile() throws Exception {
    assertThat(Printed.pages(pdf("/admin/posters/PHED-ROHTAK.pdf"))).isEqualTo(3);
    assertThat(Printed.pages(pdf("/admin/posters.pdf"))).isGreaterThan(100);
    as("admin").get("/admin/posters/NO-SUCH.pdf").then().statusCode(404);
    as("officer").get("/admin/posters.pdf").then().statusCode(403);
  }

  private byte[] pdf(String address) {
    return as("admin").get(address).then().statusCode(200).extract().asByteArray();
  }

  private String counterCode() {
    Matcher png = PNG.matcher(adminPage("admin"));
    assertThat(png.find()).isTrue();
    return png.group(1);
  }

  private static String found(String typed) {
    return as("feedback-cell")
        .queryParam("q", typed)
        .get("/admin")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private String adminPage(String role) {
    return as(role).get("/admin").then().statusCode(200).extract().asString();
  }
}
