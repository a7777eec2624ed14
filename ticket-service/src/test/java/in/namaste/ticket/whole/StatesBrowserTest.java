package in.namaste.ticket.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A ticket's page in its later states, and the pages behind it, in a real browser. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class StatesBrowserTest {

  private static final Map<String, String> TO_THE_NODAL_OFFICER = Map.of("post", "PHED.NODAL");

  private final Chromium chromium = new Chromium();

  @AfterEach
  void close() {
    chromium.close();
  }

  @Test
  void aTicketIsReadableAndAccessibleWhoeverHasToActNext() {
    var officer = Browser.of("phed");
    var head = Browser.of("phed.head");
    var waiting = new Citizen().submits();
    Forms.move(officer, waiting, "assign", TO_THE_NODAL_OFFICER);
    Forms.move(officer, waiting, "ask", Map.of("question", "कौन सी गली में?"));
    var dated = new Citizen().submits(event -> event.put("categoryCode", "PHED.CONN"));
    var follower = new Citizen().submits();
    Forms.move(officer, follower, "merge", Map.of("master", waiting.number()));
    var rejected = new Citizen().submits();
    Forms.move(
        officer,
        rejected,
        "reject",
        Map.of("rejection", "court", "reason", "इसका फ़ैसला अदालत करेगी"));
    var resolved = new Citizen().submits();
    Forms.move(officer, resolved, "assign", TO_THE_NODAL_OFFICER);
    Forms.resolve(officer, resolved);

    look(head, waiting, "awaiting", Chromium.PHONE);
    look(officer, dated, "date", Chromium.PHONE);
    look(officer, follower, "merged", Chromium.PHONE);
    look(officer, rejected, "rejected", Chromium.DESKTOP);
    look(Browser.of("calling"), resolved, "resolved", Chromium.PHONE);
  }

  @Test
  void aNumberIsShownForAReasonAndTheHistoryTellsOfIt() {
    var citizen = new Citizen().submits();
    String address = Forms.address(citizen);
    Page page = chromium.open(Browser.of("phed"), Chromium.PHONE, address);
    page.locator("#reveal-offer > summary").click();
    page.locator("form#reveal").evaluate("(form) => { form.noValidate = true; }");

    page.locator("form#reveal button").click();
    assertThat(page.locator("#refused")).isVisible();
    Chromium.look(page, "phone-refused");
    page.locator("#reveal-reason").fill("पता पूछने के लिए फोन करना है");
    page.locator("form#reveal button").click();
    assertThat(page.locator("#phone")).isVisible();
    Chromium.look(page, "phone-shown");

    Page history = chromium.open(Browser.of("phed.head"), Chromium.PHONE, address + "/history");
    assertThat(history.locator("tr[data-why=phone]")).isVisible();
    Chromium.look(history, "history-360-hi");
  }

  private void look(Browser reader, Citizen citizen, String name, int width) {
    Page page = chromium.open(reader, width, Forms.address(citizen));
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    Chromium.look(page, name + "-" + width);
  }
}
