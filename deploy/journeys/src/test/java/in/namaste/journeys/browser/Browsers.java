package in.namaste.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Real browsers: the installed Chromium, without a window. */
public final class Browsers implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int LIMIT_MILLIS = 30_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(CHROMIUM)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  /** A person at a desk, with cookies of their own. */
  public BrowserContext desktop() {
    return context(1280, 900);
  }

  /** A person with a small phone, with cookies of their own. */
  public BrowserContext phone() {
    return context(360, 740);
  }

  private BrowserContext context(int width, int height) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions().setViewportSize(width, height).setLocale("hi-IN"));
    context.setDefaultTimeout(LIMIT_MILLIS);
    return context;
  }

  /** Keeps what the page looks like under {@code target/screenshots}. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
