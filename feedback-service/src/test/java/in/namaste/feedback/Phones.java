package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Browsers of people who have nothing to do with each other. */
public final class Phones implements AutoCloseable {

  public static final int SMALL = 320;
  public static final int PHONE = 360;
  public static final int DESKTOP = 1280;

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final List<BrowserContext> phones = new ArrayList<>();

  /** Somebody's browser with a window of this width, in which nothing is kept yet. */
  public BrowserContext phone(int width) {
    BrowserContext phone =
        Chromium.installed()
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
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    assertThat(axe(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  /** Tells only what is wrong, not what is right. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions wanted = new AxeRunOptions();
    wanted.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(wanted);
  }

  /** Closes what was opened. */
  @Override
  public void close() {
    phones.forEach(BrowserContext::close);
    phones.clear();
  }
}
