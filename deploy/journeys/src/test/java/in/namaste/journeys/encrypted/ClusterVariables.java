package in.namaste.journeys.encrypted;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.services.Service;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * By which variables services find brokers and databases in a cluster, as {@code
 * deploy/kubernetes/base/configuration.yaml} says them; only addresses, passwords and the place of
 * the authority's certificate are this machine's.
 */
final class ClusterVariables {

  private static final Path FILE = Path.of("deploy/kubernetes/base/configuration.yaml");
  private static final String MOUNTED = "/etc/namaste/";

  private ClusterVariables() {}

  /** Gives them to every service that has a database. */
  static SystemOptions give(SystemOptions options, Path authority) {
    SystemOptions given = options;
    for (Service service : Service.values()) {
      if (service.hasDatabase()) {
        given = given.with(service.label(), of(options, service, authority));
      }
    }
    return given;
  }

  private static Map<String, String> of(SystemOptions options, Service service, Path authority) {
    try {
      Map<String, String> variables =
          new TreeMap<>(options.extra().getOrDefault(service.label(), Map.of()));
      said()
          .forEach(
              (name, value) ->
                  variables.put(name, value.startsWith(MOUNTED) ? authority.toString() : value));
      variables.remove("KAFKA_BOOTSTRAP_SERVERS");
      Secrets secrets = Secrets.in(options.data().resolve("secrets.properties"));
      variables.put(
          "KAFKA_SASL_JAAS_CONFIG",
          "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
              .formatted(service.label(), secrets.get("kafka." + service.label())));
      return variables;
    } catch (IOException e) {
      throw new IllegalStateException("The variables of a cluster cannot be read", e);
    }
  }

  private static Map<String, String> said() throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(ProjectRoot.find().resolve(FILE))) {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      StreamSupport.stream(yaml.loadAll(reader).spliterator(), false)
          .map(Map.class::cast)
          .filter(map -> ((Map<?, ?>) map.get("metadata")).get("name").equals("namaste"))
          .map(map -> (Map<?, ?>) map.get("data"))
          .forEach(data -> data.forEach((name, value) -> said.put((String) name, (String) value)));
    }
    said.keySet()
        .removeIf(name -> !name.startsWith("KAFKA_") && !name.startsWith("QUARKUS_DATASOURCE_"));
    return said;
  }
}
