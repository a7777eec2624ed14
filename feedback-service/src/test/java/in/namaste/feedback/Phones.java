package in.namaste.feedback;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Look;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** Browsers of people who have nothing to do with each other. */
public final class Phones implements AutoCloseable {

  public static final int SMALL = 320;
  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;

  private final List<BrowserContext> phones = new ArrayList<>();

  /** Somebody's browser with a window of this width, in which nothing is kept yet. */
  public BrowserContext phone(int width) {
    BrowserContext phone =
        InstalledChromium.shared()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, width == DESKTOP ? 900 : 740)
                    .setLocale("hi-IN")
                    .setBaseURL(address()));
    phones.add(phone);
    return phone;
  }

  /** The service's own address, at which a browser keeps things as it does over HTTPS. */
  public static String address() {
    return "http://localhost:" + RestAssured.port;
  }

  /** Fails for what axe-core finds and for what is wider than the window; keeps a picture. */
  public static void look(Page page, String name) {
    Look.at(page, name);
  }

  /** Closes what was opened. */
  @Override
  public void close() {
    phones.forEach(BrowserContext::close);
    phones.clear();
  }
}
