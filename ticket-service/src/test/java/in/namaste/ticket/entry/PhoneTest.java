package in.namaste.ticket.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9800000001",
        "09800000001",
        "+91 98000 00001",
        "91-9800000001",
        "९८०००००००१",
        "+९१ ९८००० ००००१"
      })
  void aNumberIsReadHoweverItIsWritten(String typed) {
    assertThat(Phone.read(typed)).contains("+919800000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "पता नहीं", "98000000010000", "0"})
  void whatNoPhoneHasIsNoNumber(String typed) {
    assertThat(Phone.read(typed)).isEmpty();
    assertThatThrownBy(() -> Phone.orNone(typed)).isInstanceOf(EntryRefused.class);
  }

  @Test
  void noPhoneIsNoMistake() {
    assertThat(Phone.orNone(" ")).isNull();
  }
}
