package in.namaste.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** The phone in the browser, in the hands of one citizen. */
public final class PhonePage {

  private static final int LIMIT_MILLIS = 30_000;

  private final Page page;

  /**
   * @param page showing the simulator's first page
   */
  public PhonePage(Page page) {
    this.page = page;
  }

  /** Adds a citizen and opens the chat. */
  public void begin(String phone, String name) {
    page.locator("#add").click();
    page.locator("#sheet input[name=name]").fill(name);
    page.locator("#sheet input[name=phone]").fill(phone);
    page.locator("#sheet button[type=submit]").click();
    page.locator("#hello").click();
  }

  /** Types words and sends them. */
  public void say(String words) {
    page.locator("#text").fill(words);
    page.locator("#send").click();
  }

  /** Waits until the newest message of the bot contains these words. */
  public Locator hears(String words) {
    Locator newest = page.locator("#messages li.theirs").last();
    assertThat(newest).containsText(words, new ContainsTextOptions().setTimeout(LIMIT_MILLIS));
    return newest;
  }

  /** Taps the newest button with this label. */
  public void tap(String label) {
    page.locator("#messages .taps button")
        .filter(new FilterOptions().setHasText(label))
        .last()
        .click();
  }

  /** Opens the newest list and chooses the row with this title. */
  public void choose(String title) {
    tap("सूची देखें");
    page.locator("#sheet label.row").filter(new FilterOptions().setHasText(title)).first().click();
    page.locator("#sheet button[type=submit]").click();
  }

  /** Sends the sample photo. */
  public void photo() {
    page.locator("#attach").click();
    page.locator("#sheet button.option").first().click();
  }
}
