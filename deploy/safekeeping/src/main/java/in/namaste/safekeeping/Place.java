package in.namaste.safekeeping;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.services.Service;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A whole installation: what one backup holds.
 *
 * @param databases each service's, by its name
 * @param brokers of all services
 * @param media folder of the files that citizens and officers sent; none when a bucket holds them
 * @param keys folder of the installation's keys and passwords; none where others keep them
 */
public record Place(
    Map<String, Target> databases, Brokers brokers, Optional<Path> media, Optional<Path> keys) {

  /** The services that keep data, by name. */
  public static List<String> services() {
    return Arrays.stream(Service.values())
        .filter(Service::hasDatabase)
        .map(Service::label)
        .toList();
  }

  /** A service's database, as its migrations in this checkout make it. */
  public static ServiceDatabase tables(String service) {
    return ServiceDatabase.of(ProjectRoot.find(), service);
  }

  /**
   * The installation of {@code deploy/run} by its data folder and ports; or another one by {@code
   * KAFKA_BOOTSTRAP_SERVERS} and, for each service, the variables of its database behind the
   * database's name, such as {@code TICKET_DB_URL} and {@code TICKET_DB_MIGRATION_USER}.
   */
  public static Place of(CommandLine commandLine, Map<String, String> environment)
      throws IOException {
    boolean others = isNamedByVariables(environment);
    Map<String, Target> databases = new LinkedHashMap<>();
    for (String service : services()) {
      String name = tables(service).name();
      databases.put(
          service, Target.of(name, commandLine, others ? environment : Map.<String, String>of()));
    }
    Optional<Path> folder = others ? Optional.empty() : Optional.of(commandLine.data());
    return new Place(
        databases,
        others
            ? Target.brokers(commandLine, environment)
            : databases.values().iterator().next().brokers(),
        media(folder, environment),
        folder);
  }

  /** Whether somebody else's servers are meant. */
  public static boolean isNamedByVariables(Map<String, String> environment) {
    return environment.containsKey("TICKET_DB_URL");
  }

  private static Optional<Path> media(Optional<Path> folder, Map<String, String> environment) {
    if (environment.getOrDefault("MEDIA_STORE", "folder").equals("s3")) {
      return Optional.empty();
    }
    return Optional.ofNullable(environment.get("MEDIA_DIR"))
        .map(Path::of)
        .or(() -> folder.map(data -> data.resolve("media")));
  }

  /** The variables of one of the databases, without its name before them. */
  static Map<String, String> ofDatabase(String name, Map<String, String> environment) {
    String prefix = name.toUpperCase(Locale.ROOT) + "_";
    if (!environment.containsKey(prefix + "DB_URL")) {
      throw new Refused("TICKET_DB_URL is set and " + prefix + "DB_URL is not.");
    }
    Map<String, String> variables = new HashMap<>(environment);
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith(prefix)) {
            variables.put(variable.substring(prefix.length()), value);
          }
        });
    return variables;
  }
}
