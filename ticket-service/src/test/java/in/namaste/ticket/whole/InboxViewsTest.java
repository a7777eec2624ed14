package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ready-made lists of the inbox, and those that somebody saves. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class InboxViewsTest {

  private static final String LIST = "state=overdue&place=B-MEHAM&sort=newest";

  @Test
  void aListIsSavedForTheOwnAccountAndForgotten() {
    var officer = Browser.of("phed");

    Response saved = save(officer, "महम, देर से", LIST + "&number=3");

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).endsWith("/desk?" + LIST);
    Response page = officer.get("/desk");
    assertThat(page.asString())
        .contains("href=\"/desk?state=overdue&amp;place=B-MEHAM&amp;sort=newest\">महम, देर से</a>");
    assertThat(Browser.of("phed.head").get("/desk").asString()).doesNotContain("महम, देर से");

    officer.post("/desk/views/delete", page, Map.of("name", "महम, देर से", "list", ""));

    assertThat(officer.get("/desk").asString()).doesNotContain("महम, देर से");
  }

  @Test
  void theSameNameIsTheSameListChangedAndMoreThanEnoughAreRefused() {
    var officer = Browser.of("pwd");
    Response page = officer.get("/desk");
    for (int i = 1; i <= 20; i++) {
      assertThat(save(officer, page, "सूची " + i, LIST).statusCode()).isEqualTo(303);
    }

    assertThat(save(officer, page, "सूची 20", "state=new").statusCode()).isEqualTo(303);
    Response full = save(officer, page, "सूची 21", LIST);

    assertThat(full.statusCode()).isEqualTo(422);
    assertThat(full.asString()).contains("सूची 20").doesNotContain("सूची 21");
    assertThat(officer.get("/desk?state=new").asString())
        .contains("href=\"/desk?state=new\" aria-current=\"page\">सूची 20</a>");
  }

  @Test
  void aSearchForAPhoneIsNotSavedAndTheNameStaysTyped() {
    var officer = Browser.of("phed");

    Response refused = save(officer, "उनकी शिकायतें", "q=98008+04711");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("id=\"view-refused\"", "value=\"उनकी शिकायतें\"", "id=\"views\"");
    assertThat(officer.get("/desk").asString()).doesNotContain("उनकी शिकायतें");
  }

  @Test
  void readyListsAreThereForEverybodyAndMineForWhoHoldsAPost() {
    assertThat(Browser.of("phed").get("/desk?state=overdue&post=mine").asString())
        .contains("data-view=\"mine_overdue\" aria-current=\"page\"", "data-view=\"overdue\"");
    assertThat(Browser.of("dc").get("/desk").asString())
        .contains("data-view=\"overdue_unheld\"")
        .doesNotContain("data-view=\"mine\"");
  }

  private static Response save(Browser browser, String name, String list) {
    return save(browser, browser.get("/desk"), name, list);
  }

  private static Response save(Browser browser, Response page, String name, String list) {
    return browser.post("/desk/views", page, Map.of("name", name, "list", list));
  }
}
