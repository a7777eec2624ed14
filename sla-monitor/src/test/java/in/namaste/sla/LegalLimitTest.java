package in.namaste.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalLimitTest {

  @ParameterizedTest
  @CsvSource({
    "168, 168, URBAN, 2028-02-26T20:00:00Z, 2028-03-04T20:00:00Z",
    "168, 360, RURAL, 2026-11-23T06:30:00Z, 2026-12-08T06:30:00Z",
    "4,      , URBAN, 2026-11-30T17:00:00Z, 2026-11-30T21:00:00Z",
    "4,      , RURAL, 2026-11-30T17:00:00Z,",
    ",       , URBAN, 2026-11-30T17:00:00Z,",
    "168, 360,      , 2026-11-23T06:30:00Z, 2026-12-08T06:30:00Z",
    "4,      ,      , 2026-11-30T17:00:00Z, 2026-11-30T21:00:00Z"
  })
  void theLawsTimeRunsFromTheRegistration(
      Integer urban, Integer rural, Area area, Instant registered, Instant legalBy) {
    assertThat(new LegalLimit(urban, rural).legalBy(registered, area).orElse(null))
        .isEqualTo(legalBy);
  }
}
