package in.namaste.launcher.databases;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.ProjectRoot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the owner of a service's tables does before the service starts: closes the database to other
 * roles and applies the migrations. The launcher does it at each start; where others made the
 * database and its roles, such as CloudNativePG, this is a program of its own.
 */
public final class Migration {

  private Migration() {}

  /**
   * Brings one service's database up to date. Variables: {@code DB_URL} (with {@code sslmode} and
   * {@code sslrootcert} if wanted), {@code DB_MIGRATION_USER}, {@code DB_MIGRATION_PASSWORD}.
   *
   * @param args the service, such as {@code ticket-service}
   */
  public static void main(String[] args) throws SQLException {
    LauncherLogging.quiet();
    run(ServiceDatabase.of(ProjectRoot.find(), args[0]), System.getenv());
  }

  /**
   * Does it, by these variables.
   *
   * @throws SQLException if the owner is not let in
   */
  public static void run(ServiceDatabase database, Map<String, String> variables)
      throws SQLException {
    var owner = new PGSimpleDataSource();
    owner.setUrl("jdbc:" + variables.get("DB_URL"));
    owner.setUser(variables.get("DB_MIGRATION_USER"));
    owner.setPassword(variables.get("DB_MIGRATION_PASSWORD"));
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      restrictAccess(statement, database);
    }
    migrate(owner, database);
  }

  static void restrictAccess(Statement statement, ServiceDatabase database) throws SQLException {
    String name = quoted(statement, database.name());
    statement.execute("revoke all on database " + name + " from public");
    statement.execute("grant connect on database " + name + " to " + name);
  }

  /** Applies to a database, as its owner, those of the migrations that it lacks. */
  public static void migrate(DataSource owner, ServiceDatabase database) {
    Flyway.configure()
        .dataSource(owner)
        .locations(database.migrations().stream().map(Migration::location).toArray(String[]::new))
        .placeholders(Map.of("role", database.name()))
        // A later file of the shared outbox (V0_2) comes to databases that are at V5 already.
        .outOfOrder(true)
        .load()
        .migrate();
  }

  private static String location(Path folder) {
    return "filesystem:" + folder.toAbsolutePath();
  }

  static String quoted(Statement statement, String identifier) throws SQLException {
    return statement.enquoteIdentifier(identifier, true);
  }
}
