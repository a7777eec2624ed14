package in.namaste.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.journeys.browser.Browsers.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import in.namaste.journeys.browser.Browsers;
import in.namaste.journeys.browser.DeskPage;
import in.namaste.journeys.browser.PhonePage;
import in.namaste.journeys.pages.Dashboard;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The whole house by its pages, as a new user tries it. */
@TownTest
@Order(5)
class PagesBrowserTest {

  private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,5}-\\d{4}-\\d{6,}-\\d");
  private static final HasTextOptions SOON = new HasTextOptions().setTimeout(30_000);
  private static final String OFFICE = "PHED-ROHTAK";

  @Test
  void aComplaintIsTakenResolvedReopenedAndConfirmed(Town town) {
    Dashboard figures = ResolutionJourneyTest.dashboard(town, Problem.VOLTAGE);
    try (var browsers = new Browsers();
        BrowserContext office = browsers.desktop();
        BrowserContext street = browsers.desktop()) {
      var desk = new DeskPage(office.newPage());
      Page list = office.pages().getFirst();
      desk.enter(page(town, "ticket-service", "/desk"), "uhbvn", town.password("uhbvn"));
      Page phonePage = street.newPage();
      phonePage.navigate(town.address("simulator").toString());
      var phone = new PhonePage(phonePage);

      String number = complain(phone, phonePage);
      desk.seesAppear(number);
      picture(list, "desk-list");
      Page dashboard = office.newPage();
      dashboard.navigate(page(town, "sla-monitor", "/dashboard"));
      desk.open(number);
      picture(list, "desk-ticket");

      desk.assign(Problem.VOLTAGE.post());
      phone.hears("के अधिकारी को दी गई है");
      desk.resolve("तार कस दिए गए और वोल्टेज अब ठीक है");
      phone.hears("क्या समस्या सचमुच हल हो गई?");
      phone.tap("नहीं, बाकी है");
      phone.hears("फिर से खोल दी गई है");
      desk.waitFor("REOPENED");
      figures.awaitChange(Map.of("all", 1, "open", 1, "reopened", 1, "within-48", 1));
      assertThat(dashboard.locator("[data-figure=reopened]").first()).hasText("1", SOON);

      desk.resolve("नया ट्रांसफार्मर लगा दिया गया है");
      phone.hears("नया ट्रांसफार्मर लगा दिया गया है");
      phone.tap("हां, हल हो गई");
      phone.hears("आपके जवाब के बाद बंद हुई");
      picture(phonePage, "phone-end");
      desk.waitFor("CLOSED");
      picture(list, "desk-closed");
      figures.awaitChange(Map.of("all", 1, "confirmed", 1, "disposed", 1, "within-48", 1));
      assertThat(dashboard.locator("[data-figure=confirmed]").first()).hasText("1", SOON);
      picture(dashboard, "dashboard");
    }
  }

  private static String complain(PhonePage phone, Page page) {
    phone.begin("919800700001", "झलकारी");
    phone.hears("आपका नाम क्या है?");
    phone.say(Town.CITIZEN_NAME);
    phone.hears("आप कहां रहते हैं?");
    phone.tap("गांव");
    phone.hears("किस खंड में");
    phone.choose("महम");
    phone.hears("अपना गांव चुनें");
    picture(page, "phone-village");
    phone.choose("सैमाण");
    phone.hears("क्या समस्या है?");
    phone.choose("पानी, सीवर, बिजली");
    phone.hears("किस विभाग का काम है?");
    phone.choose("बिजली निगम");
    phone.hears("समस्या क्या है?");
    phone.choose("वोल्टेज");
    phone.hears("पूरी बात लिखें");
    phone.say("पूरे मोहल्ले में शाम को वोल्टेज बहुत कम आती है");
    phone.hears("फोटो भेजें");
    phone.photo();
    phone.hears("फोटो मिली (1/3)");
    phone.say("आगे");
    picture(page, "phone-summary");
    phone.hears("क्या शिकायत भेजें?");
    phone.tap("भेजें");
    return numberIn(phone.hears("टिकट नंबर").innerText());
  }

  @Test
  void fiveVisitorsScanTheCodeAndTheResultsShow(Town town) {
    URI form =
        new Feedback(town.address("feedback-service"), OFFICE).scan(town.signedIn("feedback"));
    try (var browsers = new Browsers()) {
      for (int points : List.of(5, 5, 4, 4, 3)) {
        try (BrowserContext visitor = browsers.phone()) {
          Page page = visitor.newPage();
          page.navigate(form.toString());
          page.locator("fieldset.faces label").nth(points - 1).click();
          picture(page, "feedback-form");
          page.locator("form.opinion button.primary").click();
          assertThat(page.locator("main")).containsText("धन्यवाद");
        }
      }
      try (BrowserContext office = browsers.desktop()) {
        Page dashboard = office.newPage();
        var desk = new DeskPage(dashboard);
        desk.enter(page(town, "sla-monitor", "/dashboard"), "dc", town.password("dc"));
        assertThat(
                dashboard.locator("#ratings tr[data-office=" + OFFICE + "] [data-figure=average]"))
            .hasText("4.2", SOON);
        Page results = office.newPage();
        results.navigate(page(town, "feedback-service", "/offices/" + OFFICE));
        assertThat(results.locator("[data-figure=average]")).hasText("4.2", SOON);
        assertThat(results.locator("[data-figure=answers]")).hasText("5");
        picture(results, "feedback-results");
        picture(dashboard, "dashboard-ratings");
      }
    }
  }

  private static String page(Town town, String service, String path) {
    return town.address(service).resolve(path).toString();
  }

  private static String numberIn(String text) {
    Matcher found = NUMBER.matcher(text);
    assertThat(found.find()).as("a ticket number in: %s", text).isTrue();
    return found.group();
  }
}
