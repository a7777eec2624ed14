package in.namaste.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** A look at a page as somebody has it before them. */
public final class Look {

  private Look() {}

  /** Fails for what axe-core finds and for what is wider than the window; keeps a picture. */
  public static void at(Page page, String name) {
    Picture.keep(page, name);
    assertThat(axe(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  /** What is right is not described as well: that costs a quarter of the time. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions wanted = new AxeRunOptions();
    wanted.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(wanted);
  }
}
