package in.namaste.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The manifests as they lie in deploy/kubernetes. */
final class Manifests {

  static final Path FOLDER = ProjectRoot.find().resolve("deploy/kubernetes");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final List<Manifest> ALL = new ArrayList<>();

  private Manifests() {}

  /** One document of a file. */
  record Manifest(Path file, JsonNode content) {

    String kind() {
      return content.path("kind").asText();
    }

    String name() {
      return content.at("/metadata/name").asText();
    }

    /** Version and kind, such as {@code apps/v1 Deployment}. */
    String type() {
      return content.path("apiVersion").asText() + " " + kind();
    }

    /** What part it has, such as {@code service}; empty if it has none. */
    String component() {
      return content.path("metadata").path("labels").path("app.kubernetes.io/component").asText();
    }

    /** What stands there, such as {@code /spec/replicas}. */
    JsonNode at(String pointer) {
      return content.at(pointer);
    }

    @Override
    public String toString() {
      return FOLDER.relativize(file) + ": " + kind() + " " + name();
    }
  }

  /** Every resource of the base and of the overlays, read once. */
  static synchronized List<Manifest> all() throws IOException {
    if (ALL.isEmpty()) {
      ALL.addAll(read());
    }
    return ALL;
  }

  private static List<Manifest> read() throws IOException {
    List<Manifest> all = new ArrayList<>();
    for (String folder : List.of("base", "overlays")) {
      try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          all.addAll(read(file));
        }
      }
    }
    return all;
  }

  /** The resources in a file; single changes to one (a JSON patch) are none. */
  private static List<Manifest> read(Path file) throws IOException {
    try (MappingIterator<JsonNode> documents =
        YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
      return documents.readAll().stream()
          .filter(each -> each.has("kind"))
          .map(each -> new Manifest(file, each))
          .toList();
    }
  }

  /** A file that is one document, and no resource perhaps. */
  static JsonNode document(Path file) throws IOException {
    return YAML.readTree(file.toFile());
  }

  /** All of one kind in the base. */
  static List<Manifest> base(String kind) throws IOException {
    return all().stream()
        .filter(each -> each.file().startsWith(FOLDER.resolve("base")))
        .filter(each -> each.kind().equals(kind))
        .toList();
  }

  /** The Deployments of the four services. */
  static List<Manifest> deployments() throws IOException {
    return base("Deployment").stream().filter(each -> each.component().equals("service")).toList();
  }

  /**
   * The variables a pod finds, with the values that stand in the base.
   *
   * @return empty values for those that come from a secret
   */
  static Map<String, Optional<String>> variables(Manifest workload) throws IOException {
    return variables(workload.at("/spec/template/spec/containers/0"));
  }

  /** The same of a container. */
  static Map<String, Optional<String>> variables(JsonNode container) throws IOException {
    Map<String, Optional<String>> variables = new TreeMap<>();
    for (JsonNode source : container.path("envFrom")) {
      String name = source.at("/configMapRef/name").asText();
      for (Manifest map : base("ConfigMap")) {
        if (map.name().equals(name)) {
          map.at("/data")
              .properties()
              .forEach(
                  entry -> variables.put(entry.getKey(), Optional.of(entry.getValue().asText())));
        }
      }
    }
    for (JsonNode variable : container.path("env")) {
      variables.put(
          variable.path("name").asText(),
          Optional.ofNullable(variable.get("value")).map(JsonNode::asText));
    }
    return variables;
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
