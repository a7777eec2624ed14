package in.namaste.launcher.containers;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.permissions.BrokerRules;
import in.namaste.launcher.permissions.ServicePermissions;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import in.namaste.launcher.topics.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * What stands between empty servers and the services' start, where PostgreSQL and Kafka run in
 * containers: databases, roles, tables; topics and who may use them. The launcher does the same on
 * one machine. It may be run again at any time, and is at each new version.
 *
 * @param database such as {@code postgresql://postgres:5432}
 * @param brokers such as {@code kafka:9094}, a listener with names and passwords
 * @param passwords of roles and of the broker's users, as {@link SecretFiles} made them
 * @param root where contracts and migrations lie
 */
public record Preparation(String database, String brokers, Secrets passwords, Path root) {

  /** The argument that leaves databases without tables, for a backup that brings its own. */
  private static final String WITHOUT_TABLES = "without-tables";

  /**
   * Prepares everything, or with the argument {@value #WITHOUT_TABLES} all but tables. Variables:
   * {@code DB_URL}, {@code KAFKA_BOOTSTRAP_SERVERS}, {@code PASSWORDS} (a file).
   */
  public static void main(String[] args)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    LauncherLogging.quiet();
    Map<String, String> own = System.getenv();
    var preparation =
        new Preparation(
            own.get("DB_URL"),
            own.get("KAFKA_BOOTSTRAP_SERVERS"),
            Secrets.in(Path.of(own.get("PASSWORDS"))),
            ProjectRoot.find());
    preparation.databases(!List.of(args).contains(WITHOUT_TABLES));
    preparation.topics();
  }

  /** Databases and roles, and tables unless a backup brings its own. */
  public void databases(boolean withTables) throws SQLException {
    var server = new RemoteServer(database, passwords.get("postgres"));
    var databases = new Databases(server, passwords::get);
    for (ServiceDatabase each : SecretFiles.databases(root)) {
      // Keycloak makes its tables by itself.
      if (!withTables || each.equals(SecretFiles.KEYCLOAK)) {
        databases.make(each);
      } else {
        databases.prepare(each);
      }
    }
  }

  /** Topics, and who may use them. */
  public void topics() throws IOException, InterruptedException, ExecutionException {
    List<TopicDeclaration> declared =
        AsyncApi.topics(root.resolve("deploy/contracts/asyncapi.yaml"));
    new Topics(operator()).create(declared);
    new BrokerRules(operator()).set(ServicePermissions.of(declared));
  }

  private Map<String, Object> operator() {
    String name = SecretFiles.OPERATOR;
    return Map.of(
        "bootstrap.servers",
        brokers,
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        GuardedListener.login(name, SecretFiles.brokerPassword(passwords, name)));
  }
}
