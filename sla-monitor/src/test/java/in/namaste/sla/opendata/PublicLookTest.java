package in.namaste.sla.opendata;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Look;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public page as a phone and a desk have it before them, without JavaScript. */
@RunningService
class PublicLookTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;

  @Inject TurnedClock clock;
  @Inject Publishing publishing;

  @Test
  void everyPageIsReadableAndAccessibleOnAPhoneAndOnADesk() {
    Published.now(publishing, clock.instant());
    for (int width : List.of(PHONE, DESK)) {
      try (BrowserContext window =
          InstalledChromium.shared()
              .newContext(
                  new NewContextOptions()
                      .setViewportSize(width, 800)
                      .setBaseURL(RestAssured.baseURI + ":" + RestAssured.port))) {
        Page page = window.newPage();
        for (String language : List.of("hi", "en")) {
          page.navigate("/public?lang=" + language);
          Look.at(page, "public-" + language + "-" + width);
          page.navigate("/public/dictionary?lang=" + language);
          Look.at(page, "public-dictionary-" + language + "-" + width);
        }
      }
    }
  }
}
