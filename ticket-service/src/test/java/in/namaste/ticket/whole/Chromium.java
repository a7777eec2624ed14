package in.namaste.ticket.whole;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Look;
import in.namaste.testing.browser.Picture;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** The installed Chromium, without a window, in which an account has signed in. */
final class Chromium implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  private final List<BrowserContext> windows = new ArrayList<>();

  /** An address of the desk in a window of this width, for an account that has signed in. */
  Page open(Browser account, int width, String address) {
    BrowserContext context =
        InstalledChromium.shared()
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
    Look.at(page, name);
  }

  static void picture(Page page, String name) {
    Picture.keep(page, name);
  }

  /** Closes its windows. */
  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
    windows.clear();
  }
}
