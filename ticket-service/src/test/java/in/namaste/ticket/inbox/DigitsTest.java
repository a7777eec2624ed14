package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ward 12", "gali 4", "paani 17", "JHR-2611-004217", "वार्ड 12"})
  void wordsBeforeDigitsMakeThemWords(String typed) {
    assertThat(Digits.of(typed, "RTK")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RTK-2611-004217", "rtk 2611 4217", "2611-4217", "२६११ ४२१७"})
  void theBeginningOfANumberIsRead(String typed) {
    assertThat(Digits.of(typed, "RTK"))
        .hasValueSatisfying(
            digits -> {
              assertThat(digits.month()).isEqualTo("2611");
              assertThat(Integer.parseInt(digits.serial())).isEqualTo(4217);
            });
  }
}
