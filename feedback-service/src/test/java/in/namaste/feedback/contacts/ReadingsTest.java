package in.namaste.feedback.contacts;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.feedback.Phones;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.admin.Keeper;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who opened the phone of which visitor is kept, and shown to those who watch over the cell. */
@WithRealBackbone
class ReadingsTest {

  private static final String LIST = "/admin/contacts";
  private static final String READINGS = LIST + "/readings";
  private static final String WORDS = "the lift is broken";
  private static final String PHONE = "98004 55555";
  private static final Pattern CARD =
      Pattern.compile("data-answer=\"([^\"]+)\"(?:(?!</article>).)*" + WORDS, Pattern.DOTALL);

  private final String session = Keeper.session("feedback-cell");

  @Inject FormCodes codes;
  @Inject Pool database;

  @Test
  void eachOpeningIsKeptWithoutThePhoneAndOutlivesIt() {
    String answer = leavesAPhone();
    assertThat(rows(answer)).isEmpty();
    cell().formParam("passphrase", "the-passphrase-of-the-tests").post(LIST + "/key");
    page(LIST);
    assertThat(rows(answer)).as("the list alone opens no phone").isEmpty();

    String opened = opens(answer);
    opens(answer);

    assertThat(opened)
        .contains("098004 55555")
        .containsSubsequence("नंबर किसने देखा", "test.feedback-cell");
    assertThat(rows(answer))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).contains("test.feedback-cell").doesNotContain("55555"));
    cell()
        .formParams(Map.of("outcome", "SETTLED", "note", "", "closed", "yes"))
        .post(LIST + "/" + answer + "/calls")
        .then()
        .statusCode(303);
    cell().post(LIST + "/" + answer + "/phone").then().statusCode(200);
    assertThat(rows(answer)).as("an erased phone cannot be opened").hasSize(2);
    for (String role : List.of("feedback-cell", "district", "admin")) {
      assertThat(as(role).get(READINGS).then().statusCode(200).extract().asString())
          .containsSubsequence("data-reading", "test.feedback-cell", "जन स्वास्थ्य कार्यालय, रोहतक")
          .doesNotContain("55555", WORDS);
    }
    look();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"delete from contact_reading", "update contact_reading set read_by = 'nobody'"})
  void whatIsKeptCannotBeChangedByTheService(String change) {
    assertThatThrownBy(() -> database.query(change).executeAndAwait())
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "head", "calling-cell"})
  void nobodyElseReadsIt(String role) {
    as(role).get(READINGS).then().statusCode(403);
  }

  private static void look() {
    try (var phones = new Phones()) {
      for (int width : List.of(Phones.PHONE, Phones.DESKTOP)) {
        var window = phones.phone(width);
        window.addCookies(
            List.of(
                new Cookie("namaste_session", Keeper.session("district"))
                    .setUrl(Phones.address())));
        Page page = window.newPage();
        page.navigate(READINGS + (width == Phones.PHONE ? "" : "?lang=en"));
        Phones.look(page, "readings-" + width);
      }
    }
  }

  private String leavesAPhone() {
    Visitor.answers(
            codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS)),
            Map.of("overall", "1", "comment", WORDS, "phone", PHONE))
        .then()
        .statusCode(200);
    Matcher card = await().until(() -> CARD.matcher(page(LIST)), Matcher::find);
    return card.group(1);
  }

  private String opens(String answer) {
    return cell().post(LIST + "/" + answer + "/phone").then().statusCode(200).extract().asString();
  }

  private List<String> rows(String answer) {
    var kept =
        database
            .query("select r::text from contact_reading r where answer_id = '" + answer + "'")
            .executeAndAwait();
    return StreamSupport.stream(kept.spliterator(), false).map(row -> row.getString(0)).toList();
  }

  private String page(String address) {
    return cell().get(address).then().statusCode(200).extract().asString();
  }

  /** One browser of one member of the cell: the key is open for it alone. */
  private RequestSpecification cell() {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookie("namaste_session", session);
  }
}
