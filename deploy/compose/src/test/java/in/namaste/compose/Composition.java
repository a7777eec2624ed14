package in.namaste.compose;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of deploy/compose as they lie there. */
final class Composition {

  static final Path FOLDER = ProjectRoot.find().resolve("deploy/compose");

  /** The services that are ours. */
  static final List<String> OURS =
      List.of("chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");

  private Composition() {}

  static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  /** A file of YAML, with its anchors and merges resolved. */
  static Map<String, Object> yaml(Path file) throws IOException {
    return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
  }

  /** Everything that runs, by name. */
  static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Map<String, Object>> services = new TreeMap<>();
    map(yaml(FOLDER.resolve("compose.yaml")).get("services"))
        .forEach((name, service) -> services.put(name, map(service)));
    return services;
  }

  /** The variables of a container, as they stand in the file. */
  static Map<String, String> environment(Map<String, Object> service) {
    Map<String, String> variables = new TreeMap<>();
    map(service.getOrDefault("environment", Map.of()))
        .forEach((name, value) -> variables.put(name, String.valueOf(value)));
    return variables;
  }

  /** The secrets that are mounted into a container, by name. */
  static Set<String> secrets(Map<String, Object> service) {
    Set<String> secrets = new TreeSet<>();
    for (Object secret : (List<?>) service.getOrDefault("secrets", List.of())) {
      secrets.add(secret instanceof String name ? name : (String) map(secret).get("source"));
    }
    return secrets;
  }

  /** The networks of a container, by name. */
  static Set<String> networks(Map<String, Object> service) {
    Object networks = service.get("networks");
    return networks instanceof List<?> names
        ? new TreeSet<>(names.stream().map(String::valueOf).toList())
        : map(networks).keySet();
  }

  @SuppressWarnings("unchecked") // The keys of these files are all texts.
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
