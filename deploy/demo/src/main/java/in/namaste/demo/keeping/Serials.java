package in.namaste.demo.keeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The serials of each month, going on where the service stands. Whoever registers a real ticket
 * meanwhile waits until they are kept.
 */
public final class Serials implements ToLongFunction<String> {

  private static final String KEEP =
      """
      insert into number_serial (month, last) values (?, ?)
      on conflict (month) do update set last = excluded.last
      """;

  private final Map<String, Long> last = new HashMap<>();

  void lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Those who register insert here first: a month nobody has used yet is guarded, too.
      statement.execute("lock table number_serial in share row exclusive mode");
      try (ResultSet rows = statement.executeQuery("select month, last from number_serial")) {
        while (rows.next()) {
          last.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
  }

  @Override
  public long applyAsLong(String month) {
    return last.merge(month, 1L, Long::sum);
  }

  void keep(Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      for (Map.Entry<String, Long> each : last.entrySet()) {
        insert.setString(1, each.getKey());
        insert.setLong(2, each.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
