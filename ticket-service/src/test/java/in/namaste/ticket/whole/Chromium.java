package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The installed Chromium, without a window, in which an account has signed in. */
final class Chromium implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  private static final Path PICTURES = Path.of("target", "screenshots");

  /** One for the test JVM: it takes seconds to start, and each window is a person of its own. */
  private static com.microsoft.playwright.Browser installed;

  private final List<BrowserContext> windows = new ArrayList<>();

  private static synchronized com.microsoft.playwright.Browser installed() {
    if (installed == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      installed =
          playwright
              .chromium()
              .launch(
                  new LaunchOptions()
                      .setExecutablePath(Path.of("/usr/bin/chromium"))
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }
    return installed;
  }

  /** An address of the desk in a window of this width, for an account that has signed in. */
  Page open(Browser account, int width, String address) {
    BrowserContext context =
        installed()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, width == PHONE ? 740 : 900)
                    .setLocale("hi-IN")
                    .setBaseURL("http://localhost:" + RestAssured.port));
    windows.add(context);
    context.addCookies(
        List.of(
            new Cookie("namaste_session", account.session())
                .setUrl("http://localhost:" + RestAssured.port)));
    Page page = context.newPage();
    page.navigate(address);
    return page;
  }

  /** Fails for what axe-core finds and for what is wider than the window; keeps a picture. */
  static void look(Page page, String name) {
    picture(page, name);
    assertThat(axe(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  /** What is right is not described as well: that costs a quarter of the time. */
  private static AxeBuilder axe(Page page) {
    var wanted = new AxeRunOptions();
    wanted.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(wanted);
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  /** Closes its windows. */
  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
    windows.clear();
  }
}
