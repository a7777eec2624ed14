package in.namaste.sla.policy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import in.namaste.sla.ClockBook;
import in.namaste.sla.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the rules from the district pack, once, at the start. */
@ApplicationScoped
class PolicyFile {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Produces
  @Singleton
  ClockBook clockBook(@ConfigProperty(name = "namaste.district.dir") Path district) {
    return new ClockBook(read(district.resolve("policy.yaml")));
  }

  static Policy read(Path file) {
    try {
      Rules rules = YAML.readValue(file.toFile(), Rules.class);
      return new Policy(
          rules.version(),
          rules.promise().remindAtPercent(),
          Duration.ofHours(rules.confirmation().hours()));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The rules of the district cannot be read from " + file + " (DISTRICT_DIR)", e);
    }
  }

  record Rules(int version, PromiseRules promise, ConfirmationRules confirmation) {}

  record PromiseRules(List<Integer> remindAtPercent) {}

  record ConfirmationRules(int hours) {}
}
