package in.namaste.safekeeping;

import in.namaste.launcher.containers.SecretFiles;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.keys.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the commands are told of servers. In a container passwords come from a file that {@code
 * PASSWORDS} names, made by {@link SecretFiles}, because variables are seen from outside; all
 * databases are then on the server that {@code DB_URL} names.
 */
final class Variables {

  private static final String PASSWORDS = "PASSWORDS";
  private static final String SERVER = "DB_URL";

  private Variables() {}

  /** The given variables, with those that a file of passwords stands for. */
  static Map<String, String> of(Map<String, String> environment) throws IOException {
    String file = environment.get(PASSWORDS);
    if (file == null) {
      return environment;
    }
    String server = environment.get(SERVER);
    if (server == null) {
      throw new Refused(PASSWORDS + " is set and " + SERVER + ", the database server, is not.");
    }
    Secrets passwords = Secrets.in(Path.of(file));
    Map<String, String> variables = new HashMap<>(environment);
    for (String service : Place.services()) {
      ServiceDatabase database = Place.tables(service);
      String prefix = database.name().toUpperCase(Locale.ROOT) + "_DB_";
      variables.put(prefix + "URL", database.urlOn(server));
      variables.put(prefix + "MIGRATION_USER", database.owner());
      variables.put(prefix + "MIGRATION_PASSWORD", passwords.get(database.owner()));
    }
    String operator = SecretFiles.OPERATOR;
    variables.put(
        "KAFKA_SASL_JAAS_CONFIG",
        GuardedListener.login(operator, SecretFiles.brokerPassword(passwords, operator)));
    return variables;
  }
}
