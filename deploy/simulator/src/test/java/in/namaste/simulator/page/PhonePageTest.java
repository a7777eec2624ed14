package in.namaste.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.sendText;
import static in.namaste.simulator.Simulated.settings;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The phone page in the hands of citizens. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PhonePageTest extends PageInABrowser {

  @Test
  void nobodyIsShutOutInLightOrDarkOnPhoneOrDesk() {
    Conversation.whole();
    given()
        .contentType("application/json")
        .body("{\"do\":\"refuse\",\"code\":190,\"next\":5}")
        .post("/simulator/faults");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      open(PHONE, scheme, "?phone=" + ANITA);
      assertThat(page.locator("#failing")).containsText("190");
      accessible("chat on a phone");
      page.locator("#attach").click();
      accessible("attach", axe().include(List.of("#sheet")));
      page.keyboard().press("Escape");
      page.locator("#more").click();
      accessible("details");
      page.keyboard().press("Escape");
      page.locator("#back").click();
      accessible("citizens");
      person.close();

      open(DESK, scheme, "?phone=" + ANITA);
      accessible("desk");
      page.locator("#messages .taps button[aria-haspopup]").first().click();
      accessible("list", axe().include(List.of("#sheet")));
      page.keyboard().press("Escape");
      page.locator(".thumb").click();
      accessible("photo", axe().include(List.of("#viewer")));
      person.close();
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void whoTapsBeforeTheDistrictIsKnownIsHeard() {
    somebody(PHONE, ColorScheme.LIGHT);
    List<Route> held = new ArrayList<>();
    page.route("**/simulator/district", held::add);
    page.navigate(address);

    page.locator("#add").click();
    page.locator("#sheet input[name=name]").fill("अनीता");
    page.locator("#sheet input[name=phone]").fill(ANITA);
    page.locator("#sheet button[type=submit]").click();
    page.locator("#hello").click();
    held.getFirst().resume();

    awaitMessage("/text/body", "नमस्ते रोहतक");
    assertThat(page.locator("#wordmark")).hasText("नमस्ते रोहतक");
    assertEquals(List.of(), complaints);
  }

  @Test
  void everythingThatCanBeTappedReachesTheGateway() {
    settings("{\"statuses\":[]}");
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA);
    page.locator("#hello").click();
    awaitMessage("/text/body", "नमस्ते रोहतक");

    Conversation.buttons();
    page.locator("#messages .taps button").filter(saying("गांव")).click();
    awaitMessage("/interactive/button_reply/id", "v");
    assertThat(newest().locator(".quote")).hasText("आप कहां रहते हैं?");

    Conversation.list();
    page.locator("#messages .taps button").filter(saying("सूची देखें")).click();
    page.locator("#sheet label.row").filter(saying("सांपला")).click();
    page.locator("#sheet button[type=submit]").click();
    awaitMessage("/interactive/list_reply/id", "b:2");

    attach("जगह भेजें");
    page.locator("#sheet button.option").filter(saying("महम")).click();
    awaitMessage("/location/name", "महम");
    page.locator("#text").fill("देखिए");
    attach("नमूना फ़ोटो");
    awaitMessage("/image/caption", "देखिए");
    assertThat(page.locator("#text")).hasValue("");
    attach("नमूना आवाज़");
    awaitMessage("/audio/mime_type", "audio/ogg; codecs=opus");
    assertThat(page.locator(".voice .length")).hasText("0:07");
    attach("नमूना दस्तावेज़");
    awaitMessage("/document/filename", "water-bill.pdf");

    page.locator("#attach").click();
    byte[] png = "not a real picture".getBytes(StandardCharsets.UTF_8);
    page.waitForFileChooser(
            () -> page.locator("#sheet button.option").filter(saying("फ़ोटो चुनें")).click())
        .setFiles(new FilePayload("नल.png", "image/png", png));
    page.locator("#sheet input[name=caption]").fill("मेरी फ़ोटो");
    page.locator("#sheet button[type=submit]").click();
    awaitMessage("/image/caption", "मेरी फ़ोटो");
  }

  @Test
  void ticksAndTypingFollowWhatTheSenderReports() {
    settings("{\"statuses\":[\"sent\",\"delivered\"]}");
    TestGateway.REFUSE_NEXT.set(1);
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA);
    page.locator("#hello").click();
    Locator mine = page.locator("#messages .mine .tick");
    assertThat(mine).hasAttribute("data-state", "waiting");
    assertThat(mine).hasAttribute("data-state", "received");

    String wamid =
        given().get("/simulator/chats/" + ANITA).then().extract().path("entries[0].wamid");
    send("{'messaging_product':'whatsapp','status':'read','message_id':'%s','typing_indicator':{'type':'text'}}"
            .formatted(wamid))
        .statusCode(200);
    assertThat(mine).hasAttribute("data-state", "read");
    assertThat(page.locator("#typing")).isVisible();

    sendText(ANITA, "नमस्ते जी");
    assertThat(page.locator("#typing")).isHidden();
    assertThat(page.locator("#messages .theirs .tick")).hasAttribute("data-state", "delivered");
    assertThat(page.locator("#messages .day")).hasText("आज");
  }

  @Test
  void nothingTypedIsLostAndABrokenLineHealsByItself() {
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA);
    page.locator("#text").fill("आधी बात");
    page.locator("#examples button").filter(saying("रामफल")).click();
    assertThat(page.locator("#chat-title")).hasText("रामफल");
    assertThat(page.locator("#text")).hasValue("");
    page.locator("[data-chat='" + ANITA + "']").click();
    assertThat(page.locator("#text")).hasValue("आधी बात");

    Pattern everything = Pattern.compile("/simulator/");
    page.route(everything, route -> route.abort());
    page.locator("#send").click();
    assertThat(page.locator("#stale")).containsText("लिखा हुआ सुरक्षित है");
    assertThat(page.locator("#text")).hasValue("आधी बात");
    page.unroute(everything);

    page.route(Pattern.compile("/simulator/live"), route -> route.abort());
    page.reload();
    assertThat(page.locator("#stale")).containsText("लाइव जुड़ाव टूटा");
    sendText(ANITA, "इस बीच आया");
    page.unroute(Pattern.compile("/simulator/live"));
    assertThat(page.locator("#stale")).isHidden();
    assertThat(newest()).containsText("इस बीच आया");
    assertThat(page.locator("#text")).hasValue("आधी बात");
  }

  @Test
  void whoReadsOlderMessagesIsNotPulledAway() {
    settings("{\"statuses\":[]}");
    for (int i = 0; i < 12; i++) {
      sendText(ANITA, "संदेश " + i + "\\nदूसरी पंक्ति\\nतीसरी पंक्ति");
    }
    open(PHONE, ColorScheme.LIGHT, "?phone=" + ANITA);
    sendText(ANITA, "सबसे नया");
    assertThat(newest()).containsText("सबसे नया");
    assertThat(newest()).isInViewport();

    page.locator("#scroll").evaluate("scroll => scroll.scrollTo(0, 100)");
    await().until(() -> page.locator("#scroll").evaluate("scroll => scroll.scrollTop").equals(100));
    sendText(ANITA, "और एक");
    sendText(ANITA, "और दो");

    assertThat(page.locator("#newer")).hasText("2 नए संदेश ↓");
    assertEquals(100, page.locator("#scroll").evaluate("scroll => scroll.scrollTop"));
    page.locator("#newer").click();
    assertThat(newest()).isInViewport();
    assertThat(page.locator("#newer")).isHidden();
  }

  @Test
  void bothLanguagesSayEverything() {
    open(DESK, ColorScheme.LIGHT, "?lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    Object missing =
        page.evaluate(
            "async () => { const [hi, en] = await Promise.all(['hi', 'en'].map((lang) => import(`/words/${lang}.js`)));"
                + " const keys = (words) => Object.keys(words.default);"
                + " return [...keys(hi).filter((key) => !(key in en.default)), ...keys(en).filter((key) => !(key in hi.default))]; }");
    assertEquals(List.of(), missing);
  }

  private void attach(String what) {
    page.locator("#attach").click();
    page.locator("#sheet button.option").filter(saying(what)).first().click();
  }
}
