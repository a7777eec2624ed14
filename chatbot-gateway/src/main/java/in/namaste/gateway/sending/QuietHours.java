package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people sleep: what we start ourselves waits. From {@code quiet} of the district's {@code
 * policy.yaml}.
 *
 * @param from beginning of the night; the same as {@code until} for no night at all
 * @param until the first moment of the day
 * @param zone where it is night
 */
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * Reads them.
   *
   * @throws IllegalStateException if the file cannot be read or has none
   */
  static QuietHours read(Path file) {
    try {
      Rules rules = YAML.readValue(file.toFile(), Rules.class);
      return new QuietHours(
          LocalTime.parse(rules.quiet().from()),
          LocalTime.parse(rules.quiet().until()),
          ZoneId.of(rules.district().timeZone()));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The quiet hours of the district cannot be read from " + file + " (DISTRICT_DIR)", e);
    }
  }

  boolean at(Instant moment) {
    LocalTime time = moment.atZone(zone).toLocalTime();
    boolean afterBeginning = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(until);
    return from.isAfter(until) ? afterBeginning || beforeEnd : afterBeginning && beforeEnd;
  }

  record Rules(District district, Quiet quiet) {}

  record District(String timeZone) {}

  record Quiet(String from, String until) {}
}
