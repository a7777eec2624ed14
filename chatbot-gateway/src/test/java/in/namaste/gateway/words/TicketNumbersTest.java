package in.namaste.gateway.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticket numbers, ratings and "later" as people type them. */
class TicketNumbersTest {
  private static final String NUMBER = "RTK-2611-004217-7";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RTK-2611-004217-7",
        "rtk-2611-004217-7",
        "rtk26110042177",
        "26110042177",
        "RTK 2611 004217 7",
        "rtk २६११ ००४२१७ ७",
        "RTK-26II-OO42I7-7",
        "2611-4217-7",
        "टिकट नंबर RTK-2611-004217-7",
        "मेरी शिकायत RTK–2611–004217–7 का क्या हुआ?"
      })
  void a_number_is_read_in_any_spelling(String typed) {
    TicketNumbers number = TicketNumbers.in(typed).orElseThrow();

    assertThat(number.correct()).isTrue();
    assertThat(number.names(NUMBER)).isTrue();
    assertThat(number.names("RTK-2611-004218-9")).isFalse();
  }

  /** Every single wrong digit and every swap of neighbours is noticed. */
  @Test
  void a_slip_is_known_by_the_check_digit() {
    for (int i = 9; i < NUMBER.length(); i++) {
      if (NUMBER.charAt(i) == '-') {
        continue;
      }
      for (char digit = '0'; digit <= '9'; digit++) {
        String slip = NUMBER.substring(0, i) + digit + NUMBER.substring(i + 1);
        boolean same = slip.equals(NUMBER);
        assertThat(TicketNumbers.in(slip).orElseThrow().correct()).as(slip).isEqualTo(same);
      }
    }
    assertThat(TicketNumbers.in("RTK-2611-004271-7").orElseThrow().correct()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9",
        "9812345678",
        "+91 98123 45678",
        "01262 253311",
        "2345 6789 0124",
        "09812345678",
        "वार्ड 9",
        "RTK",
        "12/11/2026",
        "124001",
        "तीन दिन से पानी नहीं"
      })
  void other_numbers_are_no_ticket_numbers(String typed) {
    assertThat(TicketNumbers.in(typed)).isEmpty();
  }

  @Test
  void a_number_beside_words_is_not_alone() {
    assertThat(TicketNumbers.only("शिकायत नंबर rtk 2611 004217 7।")).isPresent();
    assertThat(TicketNumbers.only("RTK-2611-004217-7 में पानी अब भी नहीं")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ठीक है", "हां", "6", "0", "धन्यवाद", "⭐⭐⭐⭐⭐⭐", "5 दिन से बंद", ""})
  void what_is_no_rating_is_not_taken_for_one(String typed) {
    assertThat(Rating.in(typed)).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"बाद में", "Baad mein", "later", "अभी नहीं"})
  void later_is_understood(String typed) {
    assertThat(Later.in(typed)).isTrue();
    assertThat(Later.in("बाद में पानी आया")).isFalse();
  }
}
