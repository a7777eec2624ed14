package in.namaste.journeys.encrypted;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.services.Service;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * By which variables services and the commands of deploy/safekeeping find brokers and databases in
 * a cluster, as {@code deploy/kubernetes/base} says them; only addresses, passwords and the place
 * of the authority's certificate are this machine's.
 */
final class ClusterVariables {

  private static final Path BASE = Path.of("deploy/kubernetes/base");
  private static final Path SERVICES = Path.of("configuration.yaml");
  private static final Path COMMANDS = Path.of("safekeeping/configuration.yaml");
  private static final String MOUNTED = "/etc/namaste/";
  private static final String DATABASE_SERVER = "namaste-db-rw:5432";
  private static final String BROKERS = "KAFKA_BOOTSTRAP_SERVERS";
  private static final String LOGIN = "KAFKA_SASL_JAAS_CONFIG";

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
      variables.putAll(ofServers(authority));
      variables.remove(BROKERS);
      Secrets secrets = Secrets.in(options.data().resolve("secrets.properties"));
      variables.put(LOGIN, login(service.label(), secrets.get("kafka." + service.label())));
      return variables;
    } catch (IOException e) {
      throw new IllegalStateException("The variables of a cluster cannot be read", e);
    }
  }

  /** What a pod of deploy/safekeeping would be told of this system. */
  static Map<String, String> ofCommands(NamasteSystem system, Path authority) throws IOException {
    Map<String, String> variables = ofServers(authority);
    variables.put(BROKERS, system.environment("ticket-service").get(BROKERS));
    variables.put(LOGIN, login(EncryptedBroker.OPERATOR, EncryptedBroker.OPERATORS_PASSWORD));
    Secrets secrets = Secrets.in(system.data().resolve("secrets.properties"));
    String server = LocalPorts.HOST + ":" + system.ports().of(Port.POSTGRES);
    said(COMMANDS, "safekeeping")
        .forEach(
            (name, value) ->
                variables.put(
                    name,
                    value
                        .replace(DATABASE_SERVER, server)
                        .replaceFirst(MOUNTED + ".*$", authority.toString())));
    for (String database : EncryptedJourneyTest.ROLES) {
      String prefix = database.toUpperCase(Locale.ROOT) + "_DB_MIGRATION_";
      variables.put(prefix + "USER", database + "_owner");
      variables.put(prefix + "PASSWORD", secrets.get(database + "_owner"));
    }
    return variables;
  }

  private static Map<String, String> ofServers(Path authority) throws IOException {
    Map<String, String> variables = new TreeMap<>();
    said(SERVICES, "namaste")
        .forEach(
            (name, value) -> {
              if (name.startsWith("KAFKA_") || name.startsWith("QUARKUS_DATASOURCE_")) {
                variables.put(name, value.startsWith(MOUNTED) ? authority.toString() : value);
              }
            });
    return variables;
  }

  private static String login(String name, String password) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
        .formatted(name, password);
  }

  /** The data of the ConfigMap of this name. */
  private static Map<String, String> said(Path file, String wanted) throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (Reader reader = Files.newBufferedReader(ProjectRoot.find().resolve(BASE).resolve(file))) {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      StreamSupport.stream(yaml.loadAll(reader).spliterator(), false)
          .map(Map.class::cast)
          .filter(map -> map.get("kind").equals("ConfigMap"))
          .filter(map -> ((Map<?, ?>) map.get("metadata")).get("name").equals(wanted))
          .map(map -> (Map<?, ?>) map.get("data"))
          .forEach(data -> data.forEach((name, value) -> said.put((String) name, (String) value)));
    }
    return said;
  }
}
