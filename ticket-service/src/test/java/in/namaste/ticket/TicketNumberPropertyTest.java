package in.namaste.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.TicketNumber.Reading;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** Of every number there is: one slip of a finger never reads as another ticket's. */
class TicketNumberPropertyTest {

  @Property
  void everyNumberIsReadBack(
      @ForAll @IntRange(max = 1199) int month,
      @ForAll @IntRange(min = 1, max = 9_999_999) int serial) {
    TicketNumber number = number(month, serial);

    assertThat(TicketNumber.read(number.value(), "RTK")).isEqualTo(new Reading.Read(number));
    assertThat(TicketNumber.read(digits(number), "RTK")).isEqualTo(new Reading.Read(number));
  }

  @Property
  void oneWrongDigitIsRecognised(
      @ForAll @IntRange(max = 1199) int month,
      @ForAll @IntRange(min = 1, max = 9_999_999) int serial,
      @ForAll @IntRange(max = 13) int place,
      @ForAll @CharRange(from = '0', to = '9') char wrong) {
    String right = digits(number(month, serial));
    int at = place % right.length();
    Assume.that(right.charAt(at) != wrong);

    String typed = right.substring(0, at) + wrong + right.substring(at + 1);

    assertThat(TicketNumber.read(typed, "RTK")).isEqualTo(new Reading.Mistyped());
  }

  @Property
  void twoNeighboursSwappedAreRecognised(
      @ForAll @IntRange(max = 1199) int month,
      @ForAll @IntRange(min = 1, max = 9_999_999) int serial,
      @ForAll @IntRange(max = 13) int place) {
    String right = digits(number(month, serial));
    int at = 1 + place % (right.length() - 1);
    Assume.that(right.charAt(at) != right.charAt(at - 1));

    String typed =
        right.substring(0, at - 1)
            + right.charAt(at)
            + right.charAt(at - 1)
            + right.substring(at + 1);

    assertThat(TicketNumber.read(typed, "RTK")).isEqualTo(new Reading.Mistyped());
  }

  private static TicketNumber number(int month, int serial) {
    var registered = LocalDate.of(2000, 1, 1).plusMonths(month).atStartOfDay();
    return TicketNumber.of("RTK", registered.toInstant(ZoneOffset.UTC), ZoneOffset.UTC, serial);
  }

  private static String digits(TicketNumber number) {
    return number.value().replaceAll("\\D", "");
  }
}
