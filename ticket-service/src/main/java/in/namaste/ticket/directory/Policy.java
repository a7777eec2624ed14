package in.namaste.ticket.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /**
   * Reads the policy.
   *
   * @throws UncheckedIOException when the file is missing or is not YAML
   * @throws IllegalArgumentException when it lacks a rule
   */
  public static Policy read(Path folder) {
    Path file = folder.resolve("policy.yaml");
    try {
      JsonNode rules = new YAMLMapper().readTree(file.toFile());
      return new Policy(
          rules.required("district").required("code").asText(),
          ZoneId.of(rules.required("district").required("timeZone").asText()),
          rules.required("promise").required("shareDateWithinHours").asInt(),
          Duration.ofHours(rules.required("confirmation").required("hours").asInt()),
          rules.required("confirmation").path("calls").asInt(USUAL_CALLS),
          Duration.ofHours(
              rules
                  .required("confirmation")
                  .path("hoursBetweenCalls")
                  .asInt(USUAL_HOURS_BETWEEN_CALLS)),
          rules.required("reopening").required("days").asInt(),
          rules.path("appeal").path("days").asInt(USUAL_APPEAL_DAYS));
    } catch (IOException e) {
      throw new UncheckedIOException("The district's policy cannot be read: " + file, e);
    }
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
