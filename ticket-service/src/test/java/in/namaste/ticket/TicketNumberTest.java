package in.namaste.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.TicketNumber.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final String NUMBER = "RTK-2611-004217-7";

  @Test
  void carriesDistrictMonthSerialAndCheckDigit() {
    var number = TicketNumber.of("RTK", Instant.parse("2026-11-23T06:30:00Z"), KOLKATA, 4217);

    assertThat(number.value()).isEqualTo(NUMBER);
  }

  @Test
  void theMonthIsTheOneOfTheDistrictsCalendar() {
    var lastHourOfOctoberInUtc = Instant.parse("2026-10-31T19:00:00Z");

    assertThat(TicketNumber.month(lastHourOfOctoberInUtc, KOLKATA)).isEqualTo("2611");
  }

  @Test
  void theCheckDigitIsDamms() {
    assertThat(Damm.digit("2611004217")).isEqualTo(7);
    assertThat(Damm.digit("572")).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RTK-2611-004217-7",
        "rtk-2611-004217-7",
        " RTK 2611 004217 7 ",
        "RTK26110042177",
        "26110042177",
        "2611-4217-7",
        "RTK/2611/4217/7",
        "RTK–2611–004217–7",
        "RTK-26II-OO42I7-7",
        "RTK-२६११-००४२१७-७"
      })
  void isReadAsPeopleSpellIt(String typed) {
    assertThat(TicketNumber.read(typed, "RTK"))
        .isEqualTo(new Reading.Read(new TicketNumber(NUMBER)));
  }

  @Test
  void everySingleWrongDigitAndEverySwapOfNeighboursIsRecognised() {
    String digits = "26110042177";
    IntStream.range(0, digits.length())
        .forEach(
            at -> {
              for (char wrong = '0'; wrong <= '9'; wrong++) {
                String typed = digits.substring(0, at) + wrong + digits.substring(at + 1);
                if (!typed.equals(digits)) {
                  assertThat(TicketNumber.read(typed, "RTK")).isEqualTo(new Reading.Mistyped());
                }
              }
            });
    IntStream.range(1, digits.length())
        .filter(at -> digits.charAt(at) != digits.charAt(at - 1))
        .mapToObj(
            at ->
                digits.substring(0, at - 1)
                    + digits.charAt(at)
                    + digits.charAt(at - 1)
                    + digits.substring(at + 1))
        .forEach(
            typed -> assertThat(TicketNumber.read(typed, "RTK")).isEqualTo(new Reading.Mistyped()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "मोखरा", "water", "12", "RTK", "9800000001"})
  void otherWordsAreNoNumber(String typed) {
    assertThat(TicketNumber.read(typed, "RTK")).isEqualTo(new Reading.NoNumber());
  }

  @Test
  void aSerialBeyondAMillionStillHasANumber() {
    var number = TicketNumber.of("RTK", Instant.parse("2026-11-23T06:30:00Z"), KOLKATA, 1_234_567);

    assertThat(TicketNumber.read(number.value(), "RTK")).isEqualTo(new Reading.Read(number));
  }

  @Test
  void aLongSerialWhoseFirstDigitsAreSwappedIsNoShortOne() {
    assertThat(TicketNumber.read("0211-0000000-4", "RTK")).isEqualTo(new Reading.Mistyped());
  }
}
