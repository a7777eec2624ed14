package in.namaste.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Office.Counter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {

  private static final Counter BILLS = new Counter("C1", "बिल", "Bills");

  private final Office office =
      new Office("PHED-ROHTAK", 3, true, "जन स्वास्थ्य", "PHED", "PHED", List.of(BILLS));

  @Test
  void eachChangeRaisesTheVersionAndLeavesTheRest() {
    assertThat(office.closed()).extracting(Office::version, Office::active).contains(4L, false);
    assertThat(office.closed().reopened())
        .extracting(Office::version, Office::active)
        .contains(5L, true);
    assertThat(office.described("नया", "New", "PWD"))
        .isEqualTo(new Office("PHED-ROHTAK", 4, true, "नया", "New", "PWD", List.of(BILLS)));
  }

  @Test
  void aCounterIsAddedOrChangedButNeverTakenAway() {
    Office two = office.with(new Counter("C2", "शिकायत", "Complaints"));
    Office closed = two.with(new Counter("C1", "बिल", "Bills", true));

    assertThat(closed.counters()).extracting(Counter::code).containsExactly("C1", "C2");
    assertThat(closed.openCounters()).extracting(Counter::code).containsExactly("C2");
    assertThat(closed.counter("C1")).map(Counter::closed).contains(true);
    assertThat(closed.version()).isEqualTo(5);
  }

  @Test
  void aNewCounterHasACodeThatNoneHasHad() {
    Office office = this.office.with(new Counter("C7", "बंद", "Closed", true));

    assertThat(office.nextCounterCode()).isEqualTo("C8");
    assertThat(new Office("A-B", 1, true, "अ", "A", "PWD", List.of()).nextCounterCode())
        .isEqualTo("C1");
  }

  @ParameterizedTest
  @CsvSource({
    "PHED-ROHTAK, true",
    "PS-BAHU-AKBARPUR, true",
    "SARAL, false",
    "phed-rohtak, false",
    "-ROHTAK, false",
    "PHED ROHTAK, false",
    "A-2345678901234567890123456789012345678901, false"
  })
  void aNewCodeIsNoWordThatSomebodyTypesToTheBot(String code, boolean right) {
    assertThat(Office.isNewCode(code)).isEqualTo(right);
  }
}
