package in.namaste.launcher.databases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/**
 * Makes each service's database, its owner, its service role and its tables. Everything can be
 * repeated: what exists already stays as it is, only the passwords are set again.
 */
public final class Databases {

  private final DatabaseServer server;
  private final UnaryOperator<String> passwords;

  /**
   * @param server where the databases are
   * @param passwords gives the password of a role by its name
   */
  public Databases(DatabaseServer server, UnaryOperator<String> passwords) {
    this.server = server;
    this.passwords = passwords;
  }

  /** Brings one service's database up to date. */
  public void prepare(ServiceDatabase database) throws SQLException {
    make(database);
    String owner = database.owner();
    Migration.migrate(server.as(owner, passwords.apply(owner), database.name()), database);
  }

  /** Makes a database and its roles, without a table. */
  public void make(ServiceDatabase database) throws SQLException {
    try (Connection connection = server.asSuperuser("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      createRole(connection, statement, database.owner());
      createRole(connection, statement, database.name());
      if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
        statement.execute(
            "create database %s owner %s template template0 encoding 'UTF8'"
                .formatted(
                    Migration.quoted(statement, database.name()),
                    Migration.quoted(statement, database.owner())));
      }
      Migration.restrictAccess(statement, database);
    }
  }

  /** Throws one service's database away and makes it again, without a row. */
  public void lose(ServiceDatabase database) throws SQLException {
    drop(database);
    prepare(database);
  }

  /** Throws one service's database away. */
  public void drop(ServiceDatabase database) throws SQLException {
    try (Connection connection = server.asSuperuser("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "drop database if exists %s with (force)"
              .formatted(Migration.quoted(statement, database.name())));
    }
  }

  private void createRole(Connection connection, Statement statement, String role)
      throws SQLException {
    String name = Migration.quoted(statement, role);
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      statement.execute("create role " + name + " login");
    }
    statement.execute(
        "alter role " + name + " password " + statement.enquoteLiteral(passwords.apply(role)));
  }

  private static boolean exists(Connection connection, String query, String value)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, value);
      return statement.executeQuery().next();
    }
  }
}
