package in.namaste.feedback.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.feedback.Phones;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.browser.InstalledChromium;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes, posters and batches as their keepers see them. */
@WithRealBackbone
class AdminBrowserTest {

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void aBatchIsBegunAndRevokedOnPagesThatAreReadableAndAccessible(int width, String language) {
    String office = width == 360 ? "BDPO-MEHAM" : "DC-ROHTAK";
    String here = "http://localhost:" + RestAssured.port;
    try (BrowserContext window =
        InstalledChromium.shared()
            .newContext(new NewContextOptions().setViewportSize(width, 740).setBaseURL(here))) {
      window.addCookies(
          List.of(new Cookie("namaste_session", Keeper.session("admin")).setUrl(here)));
      Page page = window.newPage();
      page.navigate("/admin?lang=" + language);
      Phones.look(page, "admin-" + width);
      assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
          .isLessThan(4_000);
      page.locator("#q").fill(width == 360 ? "महम" : "police meham");
      page.keyboard().press("Enter");
      page.waitForURL("**/admin?q=**");
      Phones.look(page, "admin-found-" + width);

      page.navigate("/admin/batches/" + office);
      page.locator("#note").fill("पुराने पोस्टर फट गए");
      page.locator("button.primary").click();
      assertThat(page.locator("[data-batch='2']").isVisible()).isTrue();
      Phones.look(page, "batches-" + width);

      page.locator("[data-batch='2'] .danger").click();
      Phones.look(page, "revoke-" + width);
      page.locator("button.danger").click();
      assertThat(page.locator("[data-batch='3']").isVisible()).isTrue();
      Phones.look(page, "revoked-" + width);
    }
  }
}
