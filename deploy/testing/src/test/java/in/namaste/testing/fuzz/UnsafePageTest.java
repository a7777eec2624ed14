package in.namaste.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may not have is found on one that has it. */
class UnsafePageTest {

  private static final String GOOD = "default-src 'self'; frame-ancestors 'none'";

  @Test
  void nothingIsFoundOnAPageAsTheyAre() {
    assertThat(wrong(GOOD, "nosniff", "<p>नमस्ते</p><script src=\"/web/a.js\"></script>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<a onclick=\"alert(1)\">x</a>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<p style=\"color: red\">x</p>",
        "<style>p { color: red }</style>"
      })
  void whatStandsInThePageIsFound(String html) {
    assertThat(wrong(GOOD, "nosniff", html)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "default-src 'self' 'unsafe-inline'; frame-ancestors 'none' | nosniff",
        "default-src *; frame-ancestors 'none' | nosniff",
        "frame-ancestors 'none' | nosniff",
        "default-src 'self' | nosniff",
        "default-src 'self'; frame-ancestors 'none' | sniff"
      })
  void whatAHeaderAllowsIsFound(String policy, String sniffing) {
    assertThat(wrong(policy, sniffing, "<p>x</p>")).hasSize(1);
  }

  private static List<String> wrong(String policy, String sniffing, String html) {
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of(
                "Content-Security-Policy",
                List.of(policy),
                "X-Content-Type-Options",
                List.of(sniffing)),
            (name, value) -> true);
    return SafePages.wrong(new KnownPages.Seen(null, 200, headers, Jsoup.parse(html)));
  }
}
