package in.namaste.feedback.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormsOnlyTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, https://feedback.example, feedback.example, true",
    "none, , feedback.example, true",
    "same-site, https://desk.example, feedback.example, false",
    "cross-site, https://feedback.example, feedback.example, false",
    ", http://localhost:8083, localhost:8083, true",
    ", http://localhost:8082, localhost:8083, false",
    ", http://evil-localhost:8083, localhost:8083, false",
    ", null, localhost:8083, false",
    ", , localhost:8083, true"
  })
  void aFormIsTakenFromOwnPagesOnly(String site, String origin, String host, boolean taken) {
    assertThat(OwnFormsOnly.isOwn(site, origin, host)).isEqualTo(taken);
  }
}
