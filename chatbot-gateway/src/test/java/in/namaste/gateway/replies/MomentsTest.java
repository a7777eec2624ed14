package in.namaste.gateway.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people say them, in the time of Rohtak. */
class MomentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-05T12:30:00Z|5 दिसंबर 2026, शाम 6:00|5 December 2026, 6:00 pm",
        "2026-12-05T18:30:00Z|6 दिसंबर 2026, रात 12:00|6 December 2026, 12:00 am",
        "2026-08-14T06:30:00Z|14 अगस्त 2026, दोपहर 12:00|14 August 2026, 12:00 pm",
        "2026-01-31T23:45:00Z|1 फरवरी 2026, सुबह 5:15|1 February 2026, 5:15 am",
        "2026-03-01T14:35:00Z|1 मार्च 2026, रात 8:05|1 March 2026, 8:05 pm",
      })
  void a_moment_has_its_day_month_year_and_part_of_day(String utc, String hindi, String english) {
    Instant moment = Instant.parse(utc);

    assertThat(Moments.say(moment, Language.HINDI)).isEqualTo(hindi);
    assertThat(Moments.say(moment, Language.ENGLISH)).isEqualTo(english);
  }
}
