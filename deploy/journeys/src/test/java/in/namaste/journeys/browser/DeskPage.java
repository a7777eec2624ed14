package in.namaste.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;

/** The desk in an officer's browser. */
public final class DeskPage {

  private static final int LIMIT_MILLIS = 30_000;

  private final Page page;

  /**
   * @param page of an officer's browser
   */
  public DeskPage(Page page) {
    this.page = page;
  }

  /** Opens an address that wants a session and signs in when asked. */
  public void enter(String address, String account, String password) {
    page.navigate(address);
    page.locator("#account").fill(account);
    page.locator("#password").fill(password);
    page.locator("#sign-in button[type=submit]").click();
  }

  /** Waits until the ticket appears in the open list, at once or after it is announced. */
  public void seesAppear(String number) {
    Locator ticket = page.locator("#tickets tr[data-number=" + number + "]");
    Locator announced = page.locator("#fresh button");
    page.waitForCondition(
        () -> {
          if (announced.isVisible()) {
            announced.click();
          }
          return ticket.count() == 1;
        },
        new Page.WaitForConditionOptions().setTimeout(LIMIT_MILLIS));
    assertThat(page.locator("#tickets tr[data-number=" + number + "]"))
        .hasCount(1, new HasCountOptions().setTimeout(LIMIT_MILLIS));
  }

  /** Opens a ticket of the list. */
  public void open(String number) {
    page.locator("#tickets tr[data-number=" + number + "] a").first().click();
    page.locator("#ticket").waitFor();
  }

  /** Gives the ticket to a post of the department. */
  public void assign(String post) {
    Locator form = opened("assign");
    form.locator("[name=post]").selectOption(post);
    form.locator("button[type=submit]").click();
    isIn("ASSIGNED");
  }

  /** Fills in the action report and sends it. */
  public void resolve(String report) {
    Locator form = opened("resolve");
    form.locator("[name=report]").fill(report);
    form.locator("button[type=submit]").click();
    isIn("RESOLVED");
  }

  /** The form of a move, unfolded as a person unfolds it. */
  private Locator opened(String move) {
    Locator form = page.locator("form#" + move);
    if (!form.isVisible()) {
      page.locator("details:has(form#" + move + ") > summary").click();
    }
    return form;
  }

  /** Waits until the ticket shown is in this state, looking again like a person who reloads. */
  public void waitFor(String state) {
    page.waitForCondition(
        () -> {
          page.reload();
          return page.locator("#ticket").getAttribute("data-state").equals(state);
        },
        new Page.WaitForConditionOptions().setTimeout(LIMIT_MILLIS));
  }

  private void isIn(String state) {
    assertThat(page.locator("#ticket")).hasAttribute("data-state", state);
  }
}
