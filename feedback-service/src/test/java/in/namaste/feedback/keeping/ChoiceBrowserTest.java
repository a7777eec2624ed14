package in.namaste.feedback.keeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.feedback.Phones;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.admin.Keeper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Choosing the questions of an office, as a phone and a desk show it. */
@WithRealBackbone
class ChoiceBrowserTest {

  @Test
  void choosingQuestionsIsReadableAndAccessible() {
    try (var phones = new Phones()) {
      for (int width : List.of(Phones.PHONE, Phones.DESKTOP)) {
        var window = phones.phone(width);
        window.addCookies(
            List.of(
                new Cookie("namaste_session", Keeper.session("district"))
                    .setUrl(Phones.address())));
        Page page = window.newPage();
        page.navigate(
            "/admin/offices/SARAL-ROHTAK/questions" + (width == Phones.PHONE ? "" : "?lang=en"));
        assertThat(page.locator(".saving .button")).isInViewport();
        Phones.look(page, "choice-" + width);
      }
    }
  }
}
