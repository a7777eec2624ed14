package in.namaste.testing.containers;

import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** The launcher's PostgreSQL in a container. */
public final class ContainedPostgreSql implements DatabaseServer, AutoCloseable {

  private static final int PORT = 5432;
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final PostgreSqlSettings settings;
  private final ServerContainer container;

  private ContainedPostgreSql(PostgreSqlSettings settings, ServerContainer container) {
    this.settings = settings;
    this.container = container;
  }

  /**
   * Starts a server over the data that belong to the settings' directory. Returns once it serves.
   */
  public static ContainedPostgreSql start(PostgreSqlSettings settings) {
    var container =
        new ServerContainer(
                Containers.image(Containers.POSTGRES_IMAGE),
                List.of(settings.port() + ":" + PORT),
                "postgres-" + settings.directory().toAbsolutePath().getParent().getFileName(),
                "/var/lib/postgresql",
                settings.log())
            .withEnv("POSTGRES_PASSWORD", settings.superuserPassword())
            .withCommand(command());
    container.start();
    var server = new ContainedPostgreSql(settings, container);
    // A first start listens on the network once all is made.
    Awaitility.await("PostgreSQL in a container").atMost(START_LIMIT).until(server::serves);
    return server;
  }

  private static String[] command() {
    List<String> command = new ArrayList<>(List.of("postgres"));
    PostgreSqlSettings.anywhere()
        .forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
    return command.toArray(String[]::new);
  }

  private boolean serves() {
    try (Connection connection = asSuperuser("postgres").getConnection()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  public DataSource asSuperuser(String database) {
    return as("postgres", settings.superuserPassword(), database);
  }

  @Override
  public DataSource as(String role, String password, String database) {
    return PostgreSqlSettings.dataSource(settings.port(), database, role, password);
  }

  /** The process id of its main process. */
  long pid() {
    return container.pid();
  }

  @Override
  public void close() {
    container.stopInOrder();
  }
}
