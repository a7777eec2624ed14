package in.namaste.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.webhook;
import static io.restassured.RestAssured.given;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import in.namaste.simulator.Json;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The phone page in a real browser, opened anew for each test. */
abstract class PageInABrowser {

  static final int PHONE = 360;
  static final int DESK = 1280;

  private static Chromium chromium;

  @TestHTTPResource("/")
  String address;

  final List<String> complaints = new ArrayList<>();

  BrowserContext person;
  Page page;

  /** One for the test JVM: it takes seconds to start. */
  @BeforeAll
  static void startChromium() {
    if (chromium == null) {
      chromium = new Chromium();
      Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
    }
  }

  @BeforeEach
  void start() {
    fresh();
  }

  @AfterEach
  void close() {
    person.close();
  }

  void open(int width, ColorScheme scheme, String query) {
    somebody(width, scheme);
    page.navigate(address + query);
    assertThat(page.locator("#failures button").first()).isAttached();
  }

  /** Somebody before an empty page. */
  void somebody(int width, ColorScheme scheme) {
    person = chromium.person(width, scheme);
    page = person.newPage();
    page.onPageError(complaints::add);
  }

  void accessible(String where) {
    accessible(where, axe());
  }

  /**
   * Complains of what axe-core finds; of a dialog only, since what it covers was looked at before.
   */
  void accessible(String where, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      complaints.add(where + ": " + rule.getId() + " " + rule.getNodes());
    }
  }

  AxeBuilder axe() {
    var wanted = new AxeRunOptions();
    // What is right is not described as well: that costs a quarter of the time.
    wanted.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(wanted);
  }

  Locator newest() {
    return page.locator("#messages li:not(.notice)").last();
  }

  static JsonNode simulator(String what) {
    return Json.reread(given().get("/simulator/" + what).then().extract().asString());
  }

  static void awaitMessage(String pointer, String value) {
    webhook(some -> some.at("/messages/0" + pointer).asText().equals(value));
  }

  static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
