package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people are messaged, from {@code policy.yaml} of the district's pack.
 *
 * @param quietFrom from then on nobody is messaged
 * @param quietUntil until then; earlier in the day than {@code quietFrom} if the night lies between
 * @param digestAt when the digest of a working day is written
 * @param zone whose hours these are
 */
public record MessageHours(
    LocalTime quietFrom, LocalTime quietUntil, LocalTime digestAt, ZoneId zone) {

  public MessageHours {
    requireNonNull(quietFrom, "quietFrom");
    requireNonNull(quietUntil, "quietUntil");
    requireNonNull(digestAt, "digestAt");
    requireNonNull(zone, "zone");
    if (isQuiet(digestAt, quietFrom, quietUntil)) {
      throw new IllegalArgumentException("The digest is written outside the quiet hours");
    }
  }

  /** True if nobody is messaged at this moment. */
  public boolean areQuietAt(Instant moment) {
    return isQuiet(LocalTime.ofInstant(moment, zone), quietFrom, quietUntil);
  }

  private static boolean isQuiet(LocalTime time, LocalTime from, LocalTime until) {
    boolean overnight = until.isBefore(from);
    boolean afterFrom = !time.isBefore(from);
    boolean beforeUntil = time.isBefore(until);
    return overnight ? afterFrom || beforeUntil : afterFrom && beforeUntil;
  }
}
