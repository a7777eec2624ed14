package in.namaste.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** What pages looked like in a test. */
public final class Picture {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private Picture() {}

  /** Keeps the whole page under {@code target/screenshots}. */
  public static void keep(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
