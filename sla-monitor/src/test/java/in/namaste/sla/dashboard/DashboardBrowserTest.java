package in.namaste.sla.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import in.namaste.sla.support.Month;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.Superuser;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Look;
import in.namaste.testing.browser.Picture;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the dashboard as a phone, a desk and a wall have them before them. */
@RunningService
class DashboardBrowserTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** Milliseconds, for a machine that builds; without a load it is well under a second. */
  private static final double VISIBLE = 5_000;

  /** Who asks for a page of all tickets all the time keeps the tickets from being read. */
  private static final Duration A_PAGE_TAKES_LONG = Duration.ofMillis(500);

  /** Numbers of tickets that are wider than their column. */
  private static final String CUT_NUMBERS =
      "[...document.querySelectorAll('#oldest td.num')]"
          + ".filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent)";

  private static boolean told;

  @Inject TurnedClock clock;

  @BeforeEach
  void aMonthOfTheDistrict() {
    if (told) {
      return;
    }
    told = true;
    int tickets = Month.tell(clock.instant());
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(A_PAGE_TAKES_LONG)
        .until(
            () ->
                DashboardHtml.get("/dashboard?period=90d", Sessions.district()).figure("all")
                    >= tickets);
  }

  @Test
  void everyPageIsReadableAndAccessibleOnAPhoneAndOnADesk() {
    for (int width : List.of(PHONE, DESK)) {
      boolean phone = width == PHONE;
      try (BrowserContext window = window(width, phone ? ColorScheme.DARK : ColorScheme.LIGHT)) {
        Page page = signedIn(window, "district", null);
        page.navigate("/dashboard?lang=hi&period=90d");
        assertThat(page.locator("#chart-ages canvas")).isVisible();
        Look.at(page, "dashboard-hi-" + width);
        page.navigate("/dashboard/tickets?state=overdue&class=minor&lang=" + (phone ? "en" : "hi"));
        Look.at(page, "tickets-" + width);
        page.navigate("/dashboard?place=NOWHERE&lang=hi");
        Look.at(page, "empty-" + width);
        page.navigate("/dashboard/no-such-page");
        assertThat(page.locator("h1")).isVisible();
        Look.at(page, "not-found-" + width);
        page.navigate("/dashboard/what-if?minor=24&lang=" + (phone ? "hi" : "en"));
        assertThat(page.locator("#departments-changed")).isVisible();
        Look.at(page, "what-if-" + width);
      }
    }
  }

  @Test
  void theOtherLanguageAndTheOtherLightAreReadableToo() {
    for (int width : List.of(PHONE, DESK)) {
      boolean phone = width == PHONE;
      try (BrowserContext window = window(width, phone ? ColorScheme.LIGHT : ColorScheme.DARK)) {
        Page page = signedIn(window, "head", "PHED");
        page.navigate("/dashboard?lang=en");
        assertThat(page.locator("#chart-cohorts canvas")).isVisible();
        page.locator("#filters summary").click();
        for (String fold : List.of("ages-figures", "departments-figures", "times-figures")) {
          page.locator("#" + fold + " summary").click();
        }
        Look.at(page, "head-en-unfolded-" + width);
      }
    }
  }

  @Test
  void aWallScreenFitsAndSaysHowLongItIsSignedIn() {
    for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext window = window(1920, light)) {
        Page page = signedIn(window, "district", null);
        page.navigate("/dashboard/tv?lang=" + (light == ColorScheme.LIGHT ? "hi" : "en"));
        Look.at(page, "tv-" + light.name().toLowerCase(Locale.ROOT));
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
            .isLessThanOrEqualTo(1080);
        for (int width : List.of(1920, DESK)) {
          page.setViewportSize(width, width * 9 / 16);
          Assertions.assertThat((List<?>) page.evaluate(CUT_NUMBERS)).as("at %d", width).isEmpty();
        }
      }
    }
  }

  @Test
  void anotherRoleSeesWhoMayLook() {
    try (BrowserContext window = window(PHONE, ColorScheme.LIGHT)) {
      Page page = signedIn(window, "visitor", null);
      page.navigate("/dashboard");
      Look.at(page, "not-allowed");
    }
  }

  @Test
  void whatHappensIsSeenOnAnOpenScreenAndWhatWasUnfoldedStaysSo() {
    try (BrowserContext window = window(DESK, ColorScheme.LIGHT)) {
      Page page = signedIn(window, "head", "OPENSCREEN");
      Story.of("OPENSCREEN").registered(clock.instant()).tell();
      await().until(() -> DashboardHtml.ofDepartment("OPENSCREEN").figure("open") == 1);
      page.navigate("/dashboard?lang=en");
      page.locator("#departments-figures summary").click();

      Story.of("OPENSCREEN").registered(clock.instant()).tell();

      assertThat(page.locator("[data-figure=open]").first())
          .hasText("2", new HasTextOptions().setTimeout(VISIBLE));
      assertThat(page.locator("#departments")).isVisible();
      assertThat(page.locator("#chart-ages canvas")).hasCount(1);
    }
  }

  @Test
  void whileTheFiguresAreAwayThePageSaysSo() throws SQLException {
    try (BrowserContext window = window(PHONE, ColorScheme.LIGHT)) {
      Page page = signedIn(window, "district", null);
      Superuser.execute("revoke select on ticket_count_month from sla");
      try {
        for (int width : List.of(PHONE, DESK)) {
          page.setViewportSize(width, 740);
          page.navigate("/dashboard?lang=hi");
          assertThat(page.locator(".notice.warn")).isVisible();
          Look.at(page, "troubled-" + width);
        }
      } finally {
        Superuser.execute("grant select on ticket_count_month to sla");
      }
      page.reload();
      assertThat(page.locator("[data-figure=open]").first()).isVisible();
    }
  }

  @Test
  void aScreenWhoseSignInHasEndedSaysSo() {
    try (BrowserContext window = window(DESK, ColorScheme.LIGHT)) {
      Page page = signedIn(window, "head", "ENDED");
      page.navigate("/dashboard?lang=en");
      window.clearCookies();

      page.evaluate("document.body.dispatchEvent(new CustomEvent('namaste-changed'))");

      assertThat(page.locator(".stale"))
          .containsText(Pattern.compile("As of .* sign-in has ended"));
      assertThat(page.locator(".stale a"))
          .hasAttribute("href", Pattern.compile("/sign-in\\?return=http.*dashboard"));
      Picture.keep(page, "ended");
    }
  }

  private static BrowserContext window(int width, ColorScheme light) {
    return InstalledChromium.shared()
        .newContext(
            new NewContextOptions()
                .setViewportSize(width, width == 1920 ? 1080 : width == DESK ? 900 : 740)
                .setColorScheme(light)
                .setLocale("hi-IN")
                .setBaseURL(address()));
  }

  private static Page signedIn(BrowserContext window, String role, String department) {
    window.addCookies(
        List.of(new Cookie(Sessions.COOKIE, Sessions.of(role, department)).setUrl(address())));
    return window.newPage();
  }

  private static String address() {
    return "http://localhost:" + RestAssured.port;
  }
}
