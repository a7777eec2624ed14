package in.namaste.sla.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import in.namaste.sla.ClockBook;
import in.namaste.sla.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the rules from the district pack, once, at the start. */
@ApplicationScoped
class PolicyFile {

  private static final YAMLMapper YAML = new YAMLMapper();

  @Produces
  @Singleton
  Policies policies(@ConfigProperty(name = "namaste.district.dir") Path district) {
    return read(district.resolve("policy.yaml"));
  }

  @Produces
  @Singleton
  ClockBook clockBook(Policies policies) {
    return new ClockBook(policies);
  }

  /**
   * Reads them.
   *
   * @throws IllegalStateException naming the file, and the key and what was expected there
   */
  static Policies read(Path file) {
    try {
      JsonNode rules = YAML.readTree(file.toFile());
      return ClockRules.read(PolicyEntry.top(rules));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The rules of the district cannot be read from %s (DISTRICT_DIR): %s"
              .formatted(file, e.getMessage()),
          e);
    }
  }
}
