package in.namaste.safekeeping;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Port;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database and the brokers a command works on: those of {@code deploy/run} by its data folder
 * and ports, or others by the variables that services know ({@code DB_URL}, {@code
 * DB_MIGRATION_USER}, {@code DB_MIGRATION_PASSWORD}, {@code KAFKA_BOOTSTRAP_SERVERS} and the other
 * {@code KAFKA_} ones for brokers that ask for a sign-in).
 *
 * @param url as in {@code DB_URL}, with the parameters of PostgreSQL's driver ({@code sslmode} …)
 * @param role the database role of the service, which owns nothing
 */
public record Target(URI url, String owner, String password, String role, Brokers brokers) {

  private static final String BROKERS = "KAFKA_BOOTSTRAP_SERVERS";
  private static final Pattern SIGN_IN = Pattern.compile("KAFKA_(SECURITY|SASL|SSL)_[A-Z_]+");

  /** The database of ticket-service that the user named. */
  public static Target of(CommandLine commandLine, Map<String, String> environment)
      throws IOException {
    return of("ticket", commandLine, environment);
  }

  /** The database of sla-monitor that the user named. */
  public static Target ofMonitor(CommandLine commandLine, Map<String, String> environment)
      throws IOException {
    return of("sla", commandLine, environment);
  }

  /** The brokers that the user named, for a command that needs no database. */
  public static Brokers brokers(CommandLine commandLine, Map<String, String> environment) {
    return environment.containsKey(BROKERS)
        ? brokers(environment)
        : new Brokers(LocalPorts.HOST + ":" + commandLine.ports().of(Port.KAFKA));
  }

  /** As the services read them: {@code KAFKA_SASL_MECHANISM} is Kafka's {@code sasl.mechanism}. */
  static Brokers brokers(Map<String, String> environment) {
    Map<String, String> signIn = new TreeMap<>();
    environment.forEach(
        (name, value) -> {
          if (SIGN_IN.matcher(name).matches()) {
            signIn.put(
                name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.'),
                value);
          }
        });
    return new Brokers(environment.getOrDefault(BROKERS, "localhost:19092"), signIn);
  }

  /**
   * The database of this name that the user named.
   *
   * @param usual such as {@code ticket}
   */
  static Target of(String usual, CommandLine commandLine, Map<String, String> environment)
      throws IOException {
    Map<String, String> variables =
        Place.isNamedByVariables(environment) ? Place.ofDatabase(usual, environment) : environment;
    String url = variables.get("DB_URL");
    return url == null ? ofRun(usual, commandLine) : ofVariables(usual, URI.create(url), variables);
  }

  private static Target ofRun(String usual, CommandLine commandLine) throws IOException {
    Path secrets = commandLine.data().resolve("secrets.properties");
    if (!Files.exists(secrets)) {
      throw new Refused(
          "%s is not the data folder of deploy/run; name it with --data, or the database with DB_URL."
              .formatted(commandLine.data()));
    }
    return here(
        commandLine.ports().of(Port.POSTGRES),
        usual,
        Secrets.in(secrets).get(usual + "_owner"),
        new Brokers(LocalPorts.HOST + ":" + commandLine.ports().of(Port.KAFKA)));
  }

  /** A service's database on this machine, with roles as the launcher names them. */
  public static Target here(int port, String database, String password, Brokers brokers) {
    return new Target(
        URI.create("postgresql://%s:%d/%s".formatted(LocalPorts.HOST, port, database)),
        database + "_owner",
        password,
        database,
        brokers);
  }

  private static Target ofVariables(String usual, URI url, Map<String, String> environment) {
    return new Target(
        url,
        wanted("DB_MIGRATION_USER", environment),
        wanted("DB_MIGRATION_PASSWORD", environment),
        environment.getOrDefault("DB_USER", usual),
        brokers(environment));
  }

  private static String wanted(String name, Map<String, String> environment) {
    String value = environment.get(name);
    if (value == null) {
      throw new Refused(
          "DB_URL is set and " + name + " is not: the owner of the tables is needed.");
    }
    return value;
  }

  /** The database's name. */
  public String database() {
    return url.getPath().substring(1);
  }

  /** The database as the owner of its tables. */
  public PGSimpleDataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + url);
    source.setUser(owner);
    source.setPassword(password);
    return source;
  }

  /** A connection that sees one moment of the database and changes nothing. */
  public Connection reading() throws SQLException {
    Connection connection = connect();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  /** A connection whose changes are committed together. */
  public Connection writing() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    return connection;
  }

  private Connection connect() {
    try {
      return source().getConnection();
    } catch (SQLException e) {
      throw new Refused(
          "PostgreSQL on %s does not let %s into %s (%s)."
              .formatted(
                  url.getAuthority(),
                  owner,
                  database(),
                  e.getMessage().lines().findFirst().orElse("")),
          e);
    }
  }
}
