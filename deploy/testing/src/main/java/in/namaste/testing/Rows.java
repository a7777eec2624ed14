package in.namaste.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many rows the tables of the service under test have, as its own role sees them. */
public final class Rows {

  private Rows() {}

  /** By the name of the table. */
  public static Map<String, Long> in(List<String> tables) throws SQLException {
    Config config = ConfigProvider.getConfig();
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:" + config.getValue("quarkus.datasource.reactive.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }
}
