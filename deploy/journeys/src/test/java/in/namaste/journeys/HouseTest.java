package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls between the services, in sources and builds. */
class HouseTest {

  private static final Map<String, String> PACKAGES =
      Map.of(
          "chatbot-gateway", "gateway",
          "ticket-service", "ticket",
          "feedback-service", "feedback",
          "sla-monitor", "sla");

  @Test
  void noServiceNamesAnothersCode() throws IOException {
    List<String> found = new ArrayList<>();

    for (String service : PACKAGES.keySet()) {
      Pattern others = others(service, "in\\.namaste\\.(%s)\\b");
      for (Path source : sources(service)) {
        if (others.matcher(Files.readString(source)).find()) {
          found.add(source.toString());
        }
      }
    }

    assertThat(found).as("services speak through topics only (design, The tree)").isEmpty();
  }

  @Test
  void noServiceIsBuiltWithAnother() throws IOException {
    for (String service : PACKAGES.keySet()) {
      String pom = Files.readString(root().resolve(service).resolve("pom.xml"));
      List<String> others =
          PACKAGES.keySet().stream()
              .filter(other -> !other.equals(service))
              .filter(other -> pom.contains("<artifactId>" + other + "</artifactId>"))
              .toList();
      assertThat(others).as("services that the pom of %s names", service).isEmpty();
    }
  }

  @Test
  void nothingTechnicalThatTheServicesShareKnowsTheirDomain() throws IOException {
    Pattern services = others("", "in\\.namaste\\.(%s)\\b");
    for (String shared : List.of("deploy/media", "deploy/messaging", "deploy/web")) {
      for (Path source : sources(shared)) {
        assertThat(services.matcher(Files.readString(source)).find()).as("%s", source).isFalse();
      }
    }
  }

  private static Pattern others(String service, String pattern) {
    String names =
        PACKAGES.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(service))
            .map(Map.Entry::getValue)
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();
    return Pattern.compile(pattern.formatted(names));
  }

  private static List<Path> sources(String module) throws IOException {
    try (Stream<Path> files = Files.walk(root().resolve(module).resolve("src/main"))) {
      return files.filter(file -> file.toString().matches(".*\\.(java|html|properties)")).toList();
    }
  }

  private static Path root() {
    return ProjectRoot.find();
  }
}
