package in.namaste.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import in.namaste.journeys.town.RunningTown;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Picture;

/** Real browsers: the installed Chromium, without a window. */
public final class Browsers implements AutoCloseable {

  private static final int LIMIT_MILLIS = 30_000;

  private final Playwright playwright = InstalledChromium.playwright();
  private final Browser browser = InstalledChromium.start(playwright);

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
            new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("hi-IN")
                // A system that was here before has a certificate of its own making.
                .setIgnoreHTTPSErrors(RunningTown.named().isPresent()));
    context.setDefaultTimeout(LIMIT_MILLIS);
    return context;
  }

  /** Keeps what the page looks like under {@code target/screenshots}. */
  public static void picture(Page page, String name) {
    Picture.keep(page, name);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
