package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at personal data: the phone for a reason, the history for those who answer for it. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class LooksTest {

  private static final String REASON = "पता पूछने के लिए फोन करना है";
  private static final String PHONE = "919800000001";

  @ParameterizedTest
  @ValueSource(strings = {"phed", "phed.head", "calling", "dc"})
  void thePhoneIsShownOnceForAReasonThatStandsInTheHistory(String account) {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var reader = Browser.of(account);
    Response page = reader.get(address);
    assertThat(page.asString()).contains("id=\"reveal\"").doesNotContain(PHONE);

    Response shown = reader.post(address + "/phone", page, Map.of("reason", REASON));

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    assertThat(shown.asString()).contains(PHONE);
    assertThat(reader.get(address).asString()).doesNotContain(PHONE);
    assertThat(Browser.of("dc").get(address + "/history").asString())
        .contains("data-why=\"phone\"", REASON, account, "id=\"whole\"")
        .doesNotContain(PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "    ", "फोन", "abcd"})
  void withoutAReasonTheNumberStaysMaskedAndNothingIsRecorded(String reason) {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");

    Response refused =
        officer.post(address + "/phone", officer.get(address), Map.of("reason", reason));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("id=\"refused\"").doesNotContain(PHONE);
    assertThat(Browser.of("dc").get(address + "/history").asString())
        .doesNotContain("data-why=\"phone\"");
  }

  @ParameterizedTest
  @CsvSource({"pwd, 404", "admin, 403", "feedback, 403"})
  void whoHasNoBusinessWithTheNumberDoesNotGetIt(String account, int status) {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var reader = Browser.of(account);
    // The token is bound to the browser; a page with a form gives it one.
    Response form = reader.get("/sign-out");

    Response answer = reader.post(address + "/phone", form, Map.of("reason", REASON));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.asString()).doesNotContain(PHONE);
    if (account.equals("admin")) {
      assertThat(reader.get(address).asString()).doesNotContain("id=\"reveal\"");
    }
  }

  @Test
  void theHistoryTellsChangesAndLooksInOrderToThoseWhoAnswerForIt() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));

    String page = Browser.of("phed.head").get(address + "/history?lang=en").asString();

    assertThat(page)
        .containsSubsequence(
            "data-what=\"registered\"",
            "data-why=\"ticket page\"",
            "data-why=\"photo links\"",
            "data-what=\"assigned\"",
            "data-why=\"history page\"");
    assertThat(page).contains("The chain is whole", "officer · phed");
    Stream.of("phed", "calling")
        .forEach(
            account ->
                assertThat(Browser.of(account).get(address + "/history").statusCode())
                    .isEqualTo(403));
    assertThat(Browser.of("pwd.head").get(address + "/history").statusCode()).isEqualTo(404);
  }

  @Test
  void erasedWordsAreSaidToBeErasedAndTheChainIsWhole() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(address + "/phone", officer.get(address), Map.of("reason", REASON));

    citizen.says("ErasureRequested");

    var dc = Browser.of("dc");
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(dc.get(address + "/history?lang=en").asString())
                    .contains("data-what=\"erased\"", "words erased", "id=\"whole\"")
                    .doesNotContain(REASON));
  }
}
