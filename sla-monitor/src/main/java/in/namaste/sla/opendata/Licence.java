package in.namaste.sla.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which terms the open data may be used: {@code openData.licence} of the pack's policy. */
public record Licence(String name, String url) {

  private static final Licence USUAL =
      new Licence(
          "Government Open Data License – India (GODL-India)",
          "https://data.gov.in/government-open-data-license-india");

  /** The pack's own, or the Government of India's. */
  static Licence read(Path folder) {
    try {
      JsonNode licence =
          new YAMLMapper()
              .readTree(folder.resolve("policy.yaml").toFile())
              .path("openData")
              .path("licence");
      return new Licence(
          licence.path("name").asText(USUAL.name()), licence.path("url").asText(USUAL.url()));
    } catch (IOException e) {
      throw new UncheckedIOException("The district's policy cannot be read: " + folder, e);
    }
  }

  /** Makes the licence of the configured pack injectable. */
  static class Source {
    @Produces
    @Singleton
    Licence licence(@ConfigProperty(name = "namaste.district.dir") Path folder) {
      return read(folder);
    }
  }
}
