package in.namaste.launcher.postgres;

import in.namaste.launcher.databases.DatabaseServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server as child processes of this JVM, on 127.0.0.1 only, durable: fsync and
 * synchronous_commit are on. Its data stays in its directory.
 */
public final class EmbeddedPostgreSql implements DatabaseServer, AutoCloseable {

  /** After a crash a server first works off its log, on a busy machine for a while. */
  private static final Duration STARTUP_LIMIT = Duration.ofMinutes(2);

  private final PostgreSqlSettings settings;
  private final EmbeddedPostgres server;
  private final Postmaster postmaster;

  private EmbeddedPostgreSql(PostgreSqlSettings settings, EmbeddedPostgres server) {
    this.settings = settings;
    this.server = server;
    this.postmaster =
        Postmaster.of(settings.directory())
            .orElseThrow(
                () -> new IllegalStateException("PostgreSQL ended at once; see " + settings.log()));
  }

  /**
   * Starts a server, creating the cluster the first time. A server that a killed owner left running
   * on this directory is stopped first. A start that fails leaves none.
   */
  public static EmbeddedPostgreSql start(PostgreSqlSettings settings)
      throws IOException, InterruptedException {
    return start(settings, STARTUP_LIMIT);
  }

  static EmbeddedPostgreSql start(PostgreSqlSettings settings, Duration limit)
      throws IOException, InterruptedException {
    var cluster = new ClusterDirectory(settings.directory());
    Postmaster.endOn(settings.directory());
    boolean passwordSet = cluster.prepare();
    cluster.forgetLock();
    EmbeddedPostgres server = begin(settings, builder(settings, passwordSet, limit));
    try {
      if (!passwordSet) {
        setSuperuserPassword(server, settings.superuserPassword());
        cluster.requirePasswords();
        reloadConfiguration(server);
      }
    } catch (SQLException | IOException e) {
      server.close();
      throw new IOException("PostgreSQL was created but could not be given a password", e);
    }
    return new EmbeddedPostgreSql(settings, server);
  }

  private static EmbeddedPostgres begin(
      PostgreSqlSettings settings, EmbeddedPostgres.Builder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException | RuntimeException e) {
      // The embedding library gives up on a server and leaves it running.
      Postmaster.endBegunOn(settings.directory());
      throw e;
    }
  }

  private static EmbeddedPostgres.Builder builder(
      PostgreSqlSettings settings, boolean passwordSet, Duration limit) throws IOException {
    Files.createDirectories(settings.binaries());
    Files.createDirectories(settings.log().toAbsolutePath().getParent());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPort(settings.port())
            .setDataDirectory(settings.directory())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(settings.binaries().toFile())
            .setRegisterShutdownHook(false)
            .setPGStartupWait(limit)
            .setOutputRedirector(Redirect.appendTo(settings.log().toFile()));
    settings.serverConfiguration().forEach(builder::setServerConfig);
    if (passwordSet) {
      builder.setConnectConfig("password", settings.superuserPassword());
    }
    return builder;
  }

  private static void setSuperuserPassword(EmbeddedPostgres server, String password)
      throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role postgres password " + statement.enquoteLiteral(password));
    }
  }

  private static void reloadConfiguration(EmbeddedPostgres server) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select pg_reload_conf()");
    }
  }

  /** Port on 127.0.0.1. */
  public int port() {
    return settings.port();
  }

  @Override
  public DataSource asSuperuser(String database) {
    return as("postgres", settings.superuserPassword(), database);
  }

  @Override
  public DataSource as(String role, String password, String database) {
    return PostgreSqlSettings.dataSource(settings.port(), database, role, password);
  }

  /** The server's main process. */
  public Postmaster postmaster() {
    return postmaster;
  }

  /** Stops the server, ending its sessions, and waits until it is gone. */
  @Override
  public void close() throws IOException {
    server.close();
    // The embedding library waits five seconds only; a last checkpoint may take longer.
    if (postmaster.process().isAlive()) {
      postmaster.stop();
    }
  }
}
