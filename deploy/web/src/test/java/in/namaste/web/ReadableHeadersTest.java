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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
        "*/*",
        "",
        "application/json; charset=\"utf-8\""
      })
  void whatBrowsersSendIsAWishForAKindOfAnswer(String wished) {
    assertThat(ReadableHeaders.isRead("accept", wished)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "a/b;q=nonsense", "a/b;q=", "a/b;q", "text/html, b", "a/b;q=2"})
  void whatIsNoWishForAKindOfAnswerIsNone(String wished) {
    assertThat(ReadableHeaders.isRead("accept", wished)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept-charset", "accept-encoding", "accept-language"})
  void everyWishIsReadAsTheFrameworkWillReadIt(String name) {
    assertThat(ReadableHeaders.isRead(name, "gzip, *;q=0.5")).isTrue();
    assertThat(ReadableHeaders.isRead(name, "a,,b")).isFalse();
    assertThat(ReadableHeaders.isRead(name, "a;level=1")).isFalse();
    assertThat(ReadableHeaders.isRead(name, "a;q=")).isFalse();
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
