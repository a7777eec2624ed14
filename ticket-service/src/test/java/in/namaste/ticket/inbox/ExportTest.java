package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

  @ParameterizedTest
  @CsvSource({
    "'', state=open",
    "state=closed&place=B-MEHAM, state=closed place=B-MEHAM",
    "q=paani+sadak, state=all q=paani sadak",
    "q=9800804711, state=all q=digits",
    "q=sunita+98008+04711, state=all q=digits"
  })
  void theHistoryTellsWhatWasAskedForAndNoPhone(String list, String told) {
    assertThat(Export.told(Asked.of(Queries.read(list)), "RTK")).isEqualTo(told);
  }
}
