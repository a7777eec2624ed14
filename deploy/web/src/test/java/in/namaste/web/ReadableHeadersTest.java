package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableHeadersTest {

  @ParameterizedTest
  @ValueSource(strings = {"hi", "hi-IN,en;q=0.8", "*", "en-US, en;q=0.5"})
  void whatBrowsersSendIsRead(String wished) {
    assertThat(ReadableHeaders.isLanguage(wished)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,,b", "a,", "hi;q=x,,;", "en-US;q=2"})
  void whatIsNoWishForALanguageIsNone(String wished) {
    assertThat(ReadableHeaders.isLanguage(wished)).isFalse();
  }

  @Test
  void aKindOfBodyHasTwoParts() {
    assertThat(ReadableHeaders.isMediaType("application/json;charset=UTF-8")).isTrue();
    assertThat(ReadableHeaders.isMediaType("multipart/form-data; boundary=x")).isTrue();
    assertThat(ReadableHeaders.isMediaType(null)).isTrue();
    assertThat(ReadableHeaders.isMediaType("nonsense")).isFalse();
    assertThat(ReadableHeaders.isMediaType("")).isFalse();
  }
}
