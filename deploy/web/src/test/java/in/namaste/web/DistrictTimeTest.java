package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DistrictTimeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");

  @Test
  void aTimeIsSaidAsPeopleOfTheDistrictSayIt() {
    Instant evening = Instant.parse("2026-12-05T12:30:00Z");

    assertThat(DistrictTime.dateTime(evening, Language.HI)).isEqualTo("5 दिसंबर 2026, शाम 6:00");
    assertThat(DistrictTime.dateTime(evening, Language.EN)).isEqualTo("5 December 2026, 6:00 pm");
  }

  @Test
  void theNightAfterMidnightBelongsToTheNewDate() {
    assertThat(DistrictTime.dateTime(Instant.parse("2026-12-04T18:45:00Z"), Language.HI))
        .isEqualTo("5 दिसंबर 2026, रात 12:15");
  }

  @Test
  void whatIsLeftIsNeverMoreThanThereIs() {
    assertThat(left("PT47H59M")).isEqualTo("47 घंटे बाकी");
    assertThat(left("PT71H59M")).isEqualTo("2 दिन बाकी");
    assertThat(left("PT1H")).isEqualTo("1 घंटा बाकी");
    assertThat(left("PT59M59S")).isEqualTo("59 मिनट बाकी");
  }

  @Test
  void whatIsLateIsSaidSo() {
    assertThat(left("PT-50H")).isEqualTo("2 दिन देर");
    assertThat(DistrictTime.distance(NOW, NOW.minusSeconds(3_600), Language.EN))
        .isEqualTo("1 hour late");
  }

  private static String left(String length) {
    return DistrictTime.distance(NOW, NOW.plus(Duration.parse(length)), Language.HI);
  }
}
