package in.namaste.journeys.encrypted;

import in.namaste.launcher.databases.DatabaseServer;
import in.namaste.launcher.postgres.DatabaseHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A PostgreSQL server that lets nobody in without TLS. */
final class EncryptedDatabase implements DatabaseHost {

  private final DatabaseHost server;
  private final Path cluster;
  private final Certificates certificates;

  /**
   * @param server plain as yet
   * @param cluster its files
   */
  EncryptedDatabase(DatabaseHost server, Path cluster, Certificates certificates) {
    this.server = server;
    this.cluster = cluster;
    this.certificates = certificates;
  }

  @Override
  public void start() throws IOException, InterruptedException {
    server.start();
    DatabaseServer running = server.running().orElseThrow();
    try (Connection connection = running.asSuperuser("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "alter system set ssl_cert_file = "
              + statement.enquoteLiteral(own(certificates.certificate())));
      statement.execute(
          "alter system set ssl_key_file = " + statement.enquoteLiteral(own(certificates.key())));
      statement.execute("alter system set ssl = on");
      Path rules = cluster.resolve("pg_hba.conf");
      Files.writeString(rules, "hostnossl all all all reject\n" + Files.readString(rules));
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException("PostgreSQL does not take its certificate", e);
    }
  }

  /** A copy that is the server's own: it reads no key that others might read. */
  private String own(Path file) throws IOException {
    Path copy =
        Files.copy(file, cluster.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
    return copy.toString();
  }

  @Override
  public void stop() throws IOException {
    server.stop();
  }

  @Override
  public void retire() throws IOException {
    server.retire();
  }

  @Override
  public Optional<? extends DatabaseServer> running() {
    return server.running();
  }

  @Override
  public Optional<Long> pid() {
    return server.pid();
  }
}
