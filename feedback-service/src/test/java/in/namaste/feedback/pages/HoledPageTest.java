package in.namaste.feedback.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HoledPageTest {

  @Test
  void everyHoleIsFilledByItsName() {
    HoledPage page =
        HoledPage.of(
            "<a href=\"%1$s\">%2$s</a>%1$s."
                .formatted(HoledPage.hole("one 1"), HoledPage.hole("b")));

    assertThat(page.filled(name -> name.toUpperCase(Locale.ROOT)))
        .isEqualTo("<a href=\"ONE 1\">B</a>ONE 1.");
    assertThat(page.filled(name -> "x")).isEqualTo("<a href=\"x\">x</a>x.");
  }

  @Test
  void aPageWithoutAHoleStaysAsItIs() {
    assertThat(HoledPage.of("<p>same</p>").filled(name -> "unseen")).isEqualTo("<p>same</p>");
  }

  @Test
  void whatFillsItIsNeverMarkup() {
    assertThat(HoledPage.of(HoledPage.hole("words")).filled(name -> "<b title='\"&'>"))
        .isEqualTo("&lt;b title=&#39;&quot;&amp;&#39;&gt;");
  }
}
