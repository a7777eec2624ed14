package in.namaste.feedback.form;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.codes.Signatures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
  private static final Signatures SIGNATURES =
      new Signatures("a-key-for-tests-only-0123456789abcdef");

  private final FormTokens tokens = at(NOW);

  @Test
  void eachLoadOfTheFormIsAnotherSubmission() {
    FormToken first = tokens.read(tokens.issue("code"), "code").orElseThrow();
    FormToken second = tokens.read(tokens.issue("code"), "code").orElseThrow();

    assertThat(first.submission()).isNotEqualTo(second.submission());
    assertThat(first.isFresh()).isTrue();
  }

  @Test
  void theSameTokenIsTheSameSubmission() {
    String token = tokens.issue("code");

    assertThat(tokens.read(token, "code")).isEqualTo(tokens.read(token, "code"));
  }

  @Test
  void aTokenOfOneFormIsWorthNothingOnAnother() {
    assertThat(tokens.read(tokens.issue("code"), "other code")).isEmpty();
  }

  @Test
  void aForgedTokenIsWorthNothing() {
    String token = tokens.issue("code");
    String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);

    assertThat(tokens.read(forged, "code")).isEmpty();
    assertThat(tokens.read("", "code")).isEmpty();
    assertThat(tokens.read("not base64 !", "code")).isEmpty();
  }

  @Test
  void aFormThatLayOpenForMoreThanTwoHoursIsStale() {
    String token = tokens.issue("code");

    assertThat(at(NOW.plus(Duration.ofHours(2))).read(token, "code").orElseThrow().isFresh())
        .isTrue();
    assertThat(at(NOW.plus(Duration.ofMinutes(121))).read(token, "code").orElseThrow().isFresh())
        .isFalse();
  }

  @Test
  void aRenewedTokenIsTheSameAnswerAndFresh() {
    FormTokens later = at(NOW.plus(Duration.ofDays(3)));
    FormToken old = later.read(tokens.issue("code"), "code").orElseThrow();

    FormToken renewed = later.read(later.renew(old, "code"), "code").orElseThrow();

    assertThat(renewed).isEqualTo(new FormToken(old.submission(), true));
  }

  @Test
  void afterAMonthATokenIsForgotten() {
    String token = tokens.issue("code");

    assertThat(at(NOW.plus(Duration.ofDays(31))).read(token, "code")).isEmpty();
  }

  private static FormTokens at(Instant now) {
    return new FormTokens(SIGNATURES, Clock.fixed(now, ZoneOffset.UTC));
  }
}
