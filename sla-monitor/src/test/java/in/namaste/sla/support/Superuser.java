package in.namaste.sla.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** Does to the service's database what the service's own role may not. */
public final class Superuser {

  private Superuser() {}

  /** Runs one or more statements. */
  public static void execute(String sql) throws SQLException {
    var config = ConfigProvider.getConfig();
    String url = "jdbc:" + config.getValue("quarkus.datasource.reactive.url", String.class);
    try (Connection connection =
            DriverManager.getConnection(
                url, "postgres", config.getValue("POSTGRES_PASSWORD", String.class));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
