package in.namaste.ticket.whole;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import in.namaste.testing.browser.InstalledChromium;
import in.namaste.testing.browser.Look;
import in.namaste.testing.browser.Picture;
import io.restassured.RestAssured;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The installed Chromium, without a window, in which an account has signed in. */
final class Chromium implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  /** Windows that nobody uses: a new one costs more than what is looked at in it. */
  private static final Map<Integer, Deque<Page>> FREE = new HashMap<>();

  private final List<Page> windows = new ArrayList<>();

  /** An address of the desk in a window of this width, for an account that has signed in. */
  Page open(Browser account, int width, String address) {
    Page page = window(width);
    page.context()
        .addCookies(
            List.of(
                new Cookie("namaste_session", account.session())
                    .setUrl("http://localhost:" + RestAssured.port)));
    page.navigate(address);
    return page;
  }

  private Page window(int width) {
    Page page = FREE.computeIfAbsent(width, any -> new ArrayDeque<>()).poll();
    if (page == null) {
      page =
          InstalledChromium.shared()
              .newContext(
                  new NewContextOptions()
                      .setViewportSize(width, width == PHONE ? 740 : 900)
                      .setLocale("hi-IN")
                      .setBaseURL("http://localhost:" + RestAssured.port))
              .newPage();
    }
    windows.add(page);
    return page;
  }

  /** Fails for what axe-core finds and for what is wider than the window; keeps a picture. */
  static void look(Page page, String name) {
    Look.at(page, name);
  }

  static void picture(Page page, String name) {
    Picture.keep(page, name);
  }

  /** Its windows show and keep nothing any more. */
  @Override
  public void close() {
    for (Page page : windows) {
      page.unrouteAll();
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
      page.navigate("about:blank");
      page.context().clearCookies();
      FREE.get(page.viewportSize().width).add(page);
    }
    windows.clear();
  }
}
