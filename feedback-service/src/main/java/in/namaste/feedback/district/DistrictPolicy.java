package in.namaste.feedback.district;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the district pack's {@code policy.yaml} says of the district itself. */
@Dependent
public class DistrictPolicy {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Produces
  @Singleton
  District district(@ConfigProperty(name = "namaste.district.dir") Path folder) {
    return read(folder.resolve("policy.yaml"));
  }

  /** Reads the file. Throws UncheckedIOException if it cannot be read. */
  public static District read(Path file) {
    try {
      return YAML.readValue(file.toFile(), Rules.class).district();
    } catch (IOException e) {
      throw new UncheckedIOException("The district pack's rules cannot be read: " + file, e);
    }
  }

  record Rules(District district) {}
}
