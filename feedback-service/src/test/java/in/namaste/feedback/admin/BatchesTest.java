package in.namaste.feedback.admin;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.batches.BatchBook;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.codes.QrImages;
import in.namaste.feedback.posters.Printed;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test has an office of its own, whose batches nobody else changes. */
@WithRealBackbone
class BatchesTest {

  @Inject FormCodes codes;
  @Inject BatchBook book;

  @Test
  void aNewBatchIsPrintedAndTheOldOneStaysValid() {
    String office = "TEHSIL-SAMPLA";

    begins(office, "the old ones were torn").then().statusCode(303);

    byte[] pdf = as("admin").get("/admin/posters/{office}.pdf", office).asByteArray();
    assertThat(QrImages.decode(Printed.page(pdf, 0)).getText()).endsWith(code(office, null, 2));
    assertThat(page("/admin")).contains("/admin/qr/" + code(office, "C1", 2) + ".png");
    opens(code(office, null, 1), 200);
    opens(code(office, null, 2), 200);
    assertThat(page("/admin/batches/" + office))
        .contains("data-batch=\"2\"", "the old ones were torn", "test.admin", "शुरू से");
  }

  @Test
  void beforeABatchIsRevokedItIsAskedWithTheOfficeAndTheNumberOfCodes() {
    assertThat(page("/admin/batches/PHED-ROHTAK/1/revoke?lang=en"))
        .contains("PHED office, Rohtak: revoke batch 1?", "end for ever, 3 in all")
        .contains("Bill counter", "the next one begins with it");
  }

  @Test
  void aRevokedCodeLeadsToTheListWhetherReadOrSent() {
    String office = "MC-SAMPLA";
    String revoked = code(office, null, 1);
    String token = Visitor.opens(revoked);

    revokes(office, 1, "copied by somebody").then().statusCode(303);

    assertThat(opens(revoked, 410)).contains("यह पोस्टर अब मान्य नहीं है", "href=\"/\"");
    Visitor.sends(revoked, token, Map.of("overall", "1")).then().statusCode(410);
    as("admin").get("/admin/qr/{code}.png", revoked).then().statusCode(410);
    opens(code(office, null, 2), 200);
    opens(codes.write(FormCode.onList(office)), 200);
    assertThat(book.current(office)).isEqualTo(2);
    assertThat(page("/admin/batches/" + office)).contains("copied by somebody", "test.admin");
  }

  @Test
  void aBatchThatIsNotTheNewestIsRevokedWithoutBeginningAnother() {
    String office = "MC-MEHAM";
    begins(office, "");

    revokes(office, 1, "");
    revokes(office, 1, "a second time");

    assertThat(book.current(office)).isEqualTo(2);
    assertThat(page("/admin/batches/" + office)).doesNotContain("a second time");
    revokes(office, 7, "never printed").then().statusCode(404);
    revokes("NO-SUCH-OFFICE", 1, "").then().statusCode(404);
  }

  @Test
  void aFormOfAnotherPageAndAnOfficerChangeNothing() {
    String office = "MC-KALANAUR";

    as("admin")
        .header("Sec-Fetch-Site", "same-site")
        .formParam("note", "forged")
        .post("/admin/batches/{office}", office)
        .then()
        .statusCode(403);
    as("officer").formParam("note", "").post("/admin/batches").then().statusCode(403);

    assertThat(book.current(office)).isEqualTo(1);
  }

  private static Response begins(String office, String note) {
    return as("admin").formParam("note", note).post("/admin/batches/{office}", office);
  }

  private static Response revokes(String office, int number, String reason) {
    return as("admin")
        .formParam("reason", reason)
        .post("/admin/batches/{office}/{number}/revoke", office, number);
  }

  private String code(String office, String counter, int batch) {
    return codes.write(new FormCode(office, counter, batch));
  }

  private static String opens(String code, int status) {
    return given().get("/f/{code}", code).then().statusCode(status).extract().asString();
  }

  private static String page(String address) {
    return as("admin").get(address).then().statusCode(200).extract().asString();
  }
}
