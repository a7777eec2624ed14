package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId ROHTAK = ZoneId.of("Asia/Kolkata");

  @Test
  void theDistrictPackSaysWhenItIsNight() {
    Path pack = Path.of(System.getProperty("project.root"), "deploy/district/rohtak");

    assertThat(QuietHours.read(pack))
        .isEqualTo(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), ROHTAK));
  }

  @ParameterizedTest
  @CsvSource({"20:59, false", "21:00, true", "00:00, true", "06:59, true", "07:00, false"})
  void aNightGoesOverMidnight(LocalTime time, boolean night) {
    var hours = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), ROHTAK);

    assertThat(hours.at(at(time))).isEqualTo(night);
  }

  @ParameterizedTest
  @CsvSource({"12:59, false", "13:00, true", "13:59, true", "14:00, false"})
  void theHoursMayLieWithinADay(LocalTime time, boolean quiet) {
    var hours = new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0), ROHTAK);

    assertThat(hours.at(at(time))).isEqualTo(quiet);
  }

  @Test
  void theSameBeginningAndEndIsNoNight() {
    var none = new QuietHours(LocalTime.NOON, LocalTime.NOON, ROHTAK);

    assertThat(none.at(at(LocalTime.NOON))).isFalse();
    assertThat(none.at(at(LocalTime.MIDNIGHT))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "version: 1, quiet.from: is missing",
    "'quiet: {from: late, until: \"07:00\"}', quiet.from: must be a time of the day"
  })
  void aPackWithoutThemSaysWhereTheyAreMissing(String rules, String said, @TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("policy.yaml"), rules);

    assertThatThrownBy(() -> QuietHours.read(folder))
        .hasMessageContaining("DISTRICT_DIR")
        .hasMessageContaining("policy.yaml")
        .hasMessageContaining(said);
  }

  private static java.time.Instant at(LocalTime time) {
    return ZonedDateTime.of(java.time.LocalDate.of(2026, 11, 26), time, ROHTAK).toInstant();
  }
}
