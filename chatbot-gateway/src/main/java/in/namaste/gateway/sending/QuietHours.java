package in.namaste.gateway.sending;

import in.namaste.web.district.PackRules;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * When people sleep: what we start ourselves waits. From {@code quiet} of the district's {@code
 * policy.yaml}.
 *
 * @param from beginning of the night; the same as {@code until} for no night at all
 * @param until the first moment of the day
 * @param zone where it is night
 */
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

  private static final int LONGEST = 40;

  /**
   * Reads them.
   *
   * @param folder the district's pack
   * @throws in.namaste.web.district.WrongPack naming the file and the entry
   */
  static QuietHours read(Path folder) {
    PackRules rules = PackRules.of(folder);
    return new QuietHours(
        time("quiet.from", rules),
        time("quiet.until", rules),
        ZoneId.of(rules.text("district.timeZone", "the time zone", LONGEST)));
  }

  private static LocalTime time(String key, PackRules rules) {
    try {
      return LocalTime.parse(rules.text(key, "a time of the day", LONGEST));
    } catch (DateTimeParseException e) {
      throw rules.wrong(key, "must be a time of the day such as \"21:00\"");
    }
  }

  boolean at(Instant moment) {
    LocalTime time = moment.atZone(zone).toLocalTime();
    boolean afterBeginning = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(until);
    return from.isAfter(until) ? afterBeginning || beforeEnd : afterBeginning && beforeEnd;
  }
}
