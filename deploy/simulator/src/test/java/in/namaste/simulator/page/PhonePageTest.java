package in.namaste.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.citizen;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.sendText;
import static in.namaste.simulator.Simulated.settings;
import static in.namaste.simulator.Simulated.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import in.namaste.simulator.Json;
import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The phone page in a real browser, in the hands of citizens and of a presenter. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PhonePageTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static Chromium chromium;

  @TestHTTPResource("/")
  String address;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext person;
  private Page page;

  @BeforeAll
  static void startChromium() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stopChromium() {
    chromium.close();
  }

  @BeforeEach
  void start() {
    fresh();
  }

  @AfterEach
  void close() {
    person.close();
  }

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
  void eachSwitchMovesTheRealOneAndTheBarTellsOfIt() throws IOException {
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA);
    String one = "\"next\":2,\"to\":\"" + ANITA + "\",\"on\":\"messages\"";
    movesFault("pair", "\"do\":\"refuse\"," + one + ",\"code\":131056");
    movesFault("rate", "\"do\":\"refuse\"," + one + ",\"code\":130429");
    movesFault("server", "\"do\":\"http\"," + one + ",\"code\":131000,\"status\":503");
    movesFault("slow", "\"do\":\"delay\"," + one);
    movesFault("cutBefore", "\"do\":\"drop-before\"," + one);
    movesFault("cutAfter", "\"do\":\"drop-after\"," + one);
    movesFault("token", "\"do\":\"refuse\",\"next\":1000000,\"on\":\"messages\",\"code\":190");
    movesFault("undelivered", "\"do\":\"fail-later\"," + one + ",\"code\":131026");
    movesFault("media", "\"do\":\"http\",\"next\":2,\"on\":\"media\"");
    movesSetting("twice", "webhookCopies", "3");
    movesSetting("late", "webhookDelay", "\"PT20S\"");
    movesSetting("disorder", "statuses", "[\"read\",\"delivered\",\"sent\"]");
    movesSetting("quiet", "statuses", "[]");
    movesSetting("held", "webhooks", "false");
    movesSetting("ownPace", "pairRate", "true");
    assertThat(page.locator(".danger [role=switch]")).hasCount(15);

    page.locator("#failures label").filter(saying("रोकने तक")).click();
    page.locator("#failures label").filter(saying("सब")).click();
    page.locator("[data-failure=pair]").click();
    page.locator("[data-failure=held]").click();
    assertThat(page.locator("#failing")).containsText("131056) (रोकने तक) · वेबहुक नहीं जाते");
    page.locator("#repair").click();
    assertThat(page.locator("#failing")).isHidden();
    assertEquals("[]", simulator("faults").toString());
    assertTrue(simulator("settings").get("webhooks").asBoolean());
  }

  @Test
  void whatGoesWrongIsSaidInTheChatAndTheSwitchFallsBack() {
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA + "&lang=en");
    page.locator("[data-failure=pair]").click();
    assertThat(page.locator("[data-failure=pair]")).containsText("2 left");

    sendText(ANITA, "x");
    sendText(ANITA, "x");

    assertThat(page.locator("#messages .notice"))
        .hasText("■ Made to fail: Meta refused: Too many to one citizen, 131056 × 2");
    assertThat(page.locator("[data-failure=pair]")).hasAttribute("aria-checked", "false");
    assertThat(page.locator("#failing")).isHidden();

    page.locator("#text").fill("hello");
    page.keyboard().press("Enter");
    page.locator("[data-fact=window]").click();
    assertThat(page.locator("#window-end")).isVisible();
    sendText(ANITA, "too late");
    Conversation.template();
    assertThat(page.locator("#messages .notice").last()).containsText("131047");
    assertThat(newest()).containsText("Template approved by Meta");
    page.locator("#messages .taps button").filter(saying("उत्तर दिखाएं")).click();
    awaitMessage("/button/text", "उत्तर दिखाएं");
    assertThat(page.locator("#window-end")).isHidden();
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
  void aWipeLeavesAnEmptyPhone() {
    citizen("919800000002", "text", "{'body':'x'}");
    open(DESK, ColorScheme.LIGHT, "?phone=919800000002");
    assertThat(newest()).containsText("x");

    page.locator("#wipe").click();
    page.locator("#wipe-do").click();

    assertThat(page.locator("#nobody")).isVisible();
    assertThat(page.locator("#people li")).hasCount(1);
    assertEquals(0, simulator("stats").get("inbound").asInt());
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

  private void open(int width, ColorScheme scheme, String query) {
    person = chromium.person(width, scheme);
    page = person.newPage();
    page.onPageError(complaints::add);
    page.navigate(address + query);
    assertThat(page.locator("#failures button").first()).isAttached();
  }

  private void accessible(String where) {
    accessible(where, axe());
  }

  /**
   * Complains of what axe-core finds; of a dialog only, since what it covers was looked at before.
   */
  private void accessible(String where, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      complaints.add(where + ": " + rule.getId() + " " + rule.getNodes());
    }
  }

  private AxeBuilder axe() {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private Locator newest() {
    return page.locator("#messages li:not(.notice)").last();
  }

  private void attach(String what) {
    page.locator("#attach").click();
    page.locator("#sheet button.option").filter(saying(what)).first().click();
  }

  private void movesFault(String key, String expected) throws IOException {
    Locator button = page.locator("[data-failure=" + key + "]");
    button.click();
    assertThat(button).hasAttribute("aria-checked", "true");
    assertThat(page.locator("#failing")).containsText(button.locator(".title").innerText());
    JsonNode faults = simulator("faults");
    assertEquals(1, faults.size(), key);
    Json.read(("{" + expected + "}").getBytes(StandardCharsets.UTF_8))
        .properties()
        .forEach(field -> assertEquals(field.getValue(), faults.get(0).get(field.getKey()), key));
    button.click();
    assertThat(button).hasAttribute("aria-checked", "false");
    assertThat(page.locator("#failing")).isHidden();
    assertEquals(0, simulator("faults").size(), key);
  }

  private void movesSetting(String key, String name, String expected) {
    JsonNode before = simulator("settings");
    Locator button = page.locator("[data-failure=" + key + "]");
    button.click();
    assertThat(button).hasAttribute("aria-checked", "true");
    assertThat(page.locator("#failing")).containsText(button.locator(".title").innerText());
    assertEquals(expected, simulator("settings").get(name).toString());
    button.click();
    assertThat(page.locator("#failing")).isHidden();
    assertEquals(before, simulator("settings"));
  }

  private static JsonNode simulator(String what) {
    return Json.reread(given().get("/simulator/" + what).then().extract().asString());
  }

  private static void awaitMessage(String pointer, String value) {
    webhook(some -> some.at("/messages/0" + pointer).asText().equals(value));
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
