package in.namaste.sla.policy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import in.namaste.sla.MessageHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the district pack when people are messaged, once, at the start. */
@ApplicationScoped
class MessageHoursFile {

  private static final String TIME = "a time of the day such as \"21:00\"";

  @Produces
  @Singleton
  MessageHours hours(@ConfigProperty(name = "namaste.district.dir") Path district) {
    return read(district.resolve("policy.yaml"));
  }

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming the file, and the key and what was expected there
   */
  static MessageHours read(Path file) {
    try {
      PolicyEntry rules = PolicyEntry.top(new YAMLMapper().readTree(file.toFile()));
      PolicyEntry quiet = rules.get("quiet", "the hours in which nobody is messaged");
      return new MessageHours(
          time(quiet, "from"),
          time(quiet, "until"),
          time(rules.get("digest", "when the digest is written"), "at"),
          rules
              .get("district", "the district")
              .get("timeZone", "a time zone")
              .read(ZoneId::of, "a time zone such as Asia/Kolkata"));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The rules of the district cannot be read from %s (DISTRICT_DIR): %s"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static LocalTime time(PolicyEntry of, String name) {
    return of.get(name, TIME).read(LocalTime::parse, TIME);
  }
}
