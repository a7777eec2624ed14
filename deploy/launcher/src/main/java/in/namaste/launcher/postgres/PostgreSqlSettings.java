package in.namaste.launcher.postgres;

import in.namaste.launcher.LocalPorts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where and how PostgreSQL runs.
 *
 * @param directory the cluster's files
 * @param binaries where the server's programs are unpacked once
 * @param log file that receives the server's messages
 * @param port on 127.0.0.1
 * @param superuserPassword of the role {@code postgres}
 */
public record PostgreSqlSettings(
    Path directory, Path binaries, Path log, int port, String superuserPassword) {

  /** Programs unpacked below the checkout, so that tests and runs share them. */
  public static Path sharedBinaries(Path projectRoot) {
    return projectRoot.resolve("deploy/launcher/target/postgres-binaries");
  }

  Map<String, String> serverConfiguration() {
    Map<String, String> configuration = new HashMap<>(anywhere());
    configuration.put("listen_addresses", LocalPorts.HOST);
    configuration.put("unix_socket_directories", "");
    return configuration;
  }

  /** The server's settings wherever it runs, but for the addresses where it listens. */
  public static Map<String, String> anywhere() {
    return Map.ofEntries(
        // The embedding library turns both off.
        Map.entry("fsync", "on"),
        Map.entry("synchronous_commit", "on"),
        Map.entry("max_connections", "60"),
        Map.entry("shared_buffers", "48MB"),
        Map.entry("max_wal_size", "512MB"),
        Map.entry("max_parallel_workers_per_gather", "0"),
        // No disk that seeks: with the default of 4 the narrow index of open tickets is passed
        // over.
        Map.entry("random_page_cost", "1.1"),
        Map.entry("timezone", "UTC"),
        Map.entry("password_encryption", "scram-sha-256"),
        // A row, a statement or a parameter may be what a citizen wrote: none is logged with an
        // error.
        Map.entry("log_error_verbosity", "terse"),
        Map.entry("log_min_error_statement", "panic"),
        Map.entry("log_parameter_max_length", "0"),
        Map.entry("log_parameter_max_length_on_error", "0"));
  }

  /** A database of a server on 127.0.0.1. */
  public static DataSource dataSource(int port, String database, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {LocalPorts.HOST});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }
}
