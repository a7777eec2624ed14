package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

  @Test
  void what_no_database_takes_is_left_out() {
    assertThat(TypedText.of("पानी\u0000 नहीं\u0007 आया \ud83d")).isEqualTo("पानी नहीं आया");
  }

  @Test
  void words_lines_and_faces_stay() {
    assertThat(TypedText.of(" पहली\r\nदूसरी\tबात 🙏 क्‍या "))
        .isEqualTo("पहली\nदूसरी\tबात 🙏 क्‍या");
  }

  @Test
  void what_is_longer_than_its_field_ends_there_and_within_no_character() {
    assertThat(TypedText.upTo(4, " पानी नहीं ")).isEqualTo("पानी");
    assertThat(TypedText.upTo(5, "पानी नहीं")).isEqualTo("पानी");
    assertThat(TypedText.upTo(3, "हा🙏🙏")).isEqualTo("हा");
    assertThat(TypedText.upTo(9, "पानी नहीं")).isEqualTo("पानी नहीं");
    assertThat(TypedText.upTo(9, null)).isEmpty();
  }

  @Test
  void a_missing_field_is_empty() {
    assertThat(TypedText.of(null)).isEmpty();
  }

  @Test
  void aNumberThatNobodyMayKeepIsTakenOutAndAPhoneStays() {
    assertThat(TypedText.of("आधार 2345 6789 0124, फोन 9812345678"))
        .isEqualTo("आधार [XXXX], फोन 9812345678");
  }
}
