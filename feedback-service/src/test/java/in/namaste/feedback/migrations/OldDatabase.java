package in.namaste.feedback.migrations;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A database of this service that began with an old version of it. */
final class OldDatabase {

  private static final String SERVICE = "feedback-service";
  private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");
  private static final String PASSWORD = "for-a-test";

  private static final List<Path> NEWEST =
      ServiceDatabase.of(ProjectRoot.find(), SERVICE).migrations();

  private final EmbeddedPostgreSql server;
  private final Path folder;
  private final String name;

  /**
   * An empty one.
   *
   * @param folder for files
   * @param name no other one's on this server
   */
  OldDatabase(EmbeddedPostgreSql server, Path folder, String name) {
    this.server = server;
    this.folder = folder;
    this.name = name;
  }

  static EmbeddedPostgreSql server(Path folder) throws IOException, InterruptedException {
    return EmbeddedPostgreSql.start(
        new PostgreSqlSettings(
            folder.resolve("postgres"),
            PostgreSqlSettings.sharedBinaries(ProjectRoot.find()),
            folder.resolve("postgres.log"),
            LocalPorts.free(1).getFirst(),
            PASSWORD));
  }

  /** Brings it to what it was with this migration as the last one. */
  void migrateTo(int last) throws SQLException {
    prepare(NEWEST.stream().map(from -> upTo(last, from)).toList());
  }

  /** Brings it to what it is now. */
  void migrate() throws SQLException {
    prepare(NEWEST);
  }

  private void prepare(List<Path> migrations) throws SQLException {
    new Databases(server, role -> PASSWORD).prepare(new ServiceDatabase(SERVICE, name, migrations));
  }

  /** Those of a folder, and all of those that the services share. */
  private Path upTo(int last, Path from) {
    Path to = folder.resolve(name + "-to-" + last + "-" + from.getFileName());
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(to);
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || Integer.parseInt(name.group(1)) <= last) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the service itself would. */
  void execute(String statement) throws SQLException {
    try (Connection connection = server.as(name, PASSWORD, name).getConnection();
        Statement writing = connection.createStatement()) {
      writing.execute(statement);
    }
  }

  /** What a query finds: the columns of each row with a blank between. */
  List<String> rows(String query) throws SQLException {
    try (Connection connection = server.as(name, PASSWORD, name).getConnection();
        Statement reading = connection.createStatement();
        ResultSet found = reading.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          columns.add(found.getString(column));
        }
        rows.add(String.join(" ", columns));
      }
      return rows;
    }
  }
}
