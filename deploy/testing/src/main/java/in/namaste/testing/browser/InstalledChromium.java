package in.namaste.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The Chromium that is installed on this machine, without a window. Nothing is downloaded. A module
 * that uses it names Playwright among its own dependencies.
 */
public final class InstalledChromium {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Browser shared;

  private InstalledChromium() {}

  /** One for the test JVM, because it takes a second to start; it ends with the JVM. */
  public static synchronized Browser shared() {
    if (shared == null) {
      Playwright playwright = playwright();
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      shared = start(playwright);
    }
    return shared;
  }

  /** A Playwright without browsers of its own; the caller closes it. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** One of its own for the caller, who closes it. */
  public static Browser start(Playwright playwright) {
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIETLY));
  }
}
