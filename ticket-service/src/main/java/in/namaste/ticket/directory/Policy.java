package in.namaste.ticket.directory;

import in.namaste.web.district.PackRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The district's rules that tickets are registered under, from the pack's policy.yaml.
 *
 * @param district code in ticket numbers, such as {@code RTK}
 * @param zone the district's calendar and clock
 * @param shareDateHours within which a technical ticket's date is to be shared
 * @param confirmationTime which a citizen has to answer "is it solved?" before being rung
 * @param confirmationCalls how many calls reach nobody before a ticket closes as unconfirmed; 0
 *     where nobody rings: silence closes it at once
 * @param betweenCalls how long nobody rings after a call that reached nobody
 * @param reopenDays after closing, in which a ticket can be reopened
 * @param appealDays after a rejection, in which the citizen can appeal
 */
public record Policy(
    String district,
    ZoneId zone,
    int shareDateHours,
    Duration confirmationTime,
    int confirmationCalls,
    Duration betweenCalls,
    int reopenDays,
    int appealDays) {

  private static final int USUAL_CALLS = 3;
  private static final int USUAL_HOURS_BETWEEN_CALLS = 4;
  private static final int USUAL_APPEAL_DAYS = 30;
  private static final int MOST_LETTERS = 40;
  private static final int MOST_HOURS = 8_760;
  private static final int MOST_CALLS = 20;
  private static final int MOST_DAYS = 3_650;

  /**
   * Reads the policy.
   *
   * @throws in.namaste.web.district.WrongPack naming the file and the rule
   */
  public static Policy read(Path folder) {
    PackRules rules = PackRules.of(folder);
    return new Policy(
        rules.text("district.code", "the district in ticket numbers", MOST_LETTERS),
        ZoneId.of(rules.text("district.timeZone", "the time zone", MOST_LETTERS)),
        rules.number("promise.shareDateWithinHours", 1, MOST_HOURS),
        Duration.ofHours(rules.number("confirmation.hours", 1, MOST_HOURS)),
        rules.number("confirmation.calls", 0, MOST_CALLS, USUAL_CALLS),
        Duration.ofHours(
            rules.number(
                "confirmation.hoursBetweenCalls", 0, MOST_HOURS, USUAL_HOURS_BETWEEN_CALLS)),
        rules.number("reopening.days", 0, MOST_DAYS),
        rules.number("appeal.days", 0, MOST_DAYS, USUAL_APPEAL_DAYS));
  }

  /** Makes the policy of the configured pack injectable. */
  static class Source {
    @Produces
    @Singleton
    Policy policy(@ConfigProperty(name = "namaste.district.dir") Path folder) {
      return read(folder);
    }
  }
}
