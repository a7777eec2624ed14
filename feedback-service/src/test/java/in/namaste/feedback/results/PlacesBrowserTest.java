package in.namaste.feedback.results;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import in.namaste.feedback.Phones;
import in.namaste.feedback.Published;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.browser.InstalledChromium;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results as people see them, on small phones and wide screens, and as axe-core reads them. */
@WithRealBackbone
class PlacesBrowserTest {

  private static final String OFFICE = "BDPO-ROHTAK";
  private static final Week WEEK = new Week(LocalDate.of(2026, 9, 7));

  @Test
  void resultsAreReadableAndAccessibleAtEveryWidth() throws Throwable {
    for (int week = 0; week < 8; week++) {
      Published.add(OFFICE, WEEK.plus(week), 1 + week % 3, 2, 3, 4 + week, 6);
    }
    Published.add(OFFICE, "C1", "courtesy", WEEK, 1, 1, 2, 5, 6);
    Published.add(OFFICE, "C1", "cleanliness", WEEK, 4, 5, 2, 2, 2);

    for (int width : List.of(320, 360, 1280)) {
      look("/offices/" + OFFICE, "office", width);
    }
    look("/departments/PANCH", "department", 320);
    look("/district?lang=en", "district", 360);
  }

  private static void look(String address, String name, int width) {
    try (Page page =
        InstalledChromium.shared()
            .newPage(
                new NewPageOptions()
                    .setViewportSize(width, 740)
                    .setBaseURL("http://localhost:" + RestAssured.port))) {
      page.navigate(address);
      page.locator(".chart canvas").waitFor();
      Phones.look(page, "results-" + name + "-" + width);
    }
  }
}
