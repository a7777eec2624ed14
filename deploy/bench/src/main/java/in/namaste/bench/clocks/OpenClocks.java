package in.namaste.bench.clocks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Running clocks of invented tickets in the database of sla-monitor, which is stopped. */
final class OpenClocks {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  /** Those due last, which lie anywhere in the table; only what the clocks themselves say. */
  private static final String FALL_DUE =
      """
      with chosen as materialized (
        select id, ?::timestamptz + make_interval(secs => ? * row_number() over (order by due_at)) as at
        from (select id, due_at from clock
              where status = 'ARMED' and step = 0 order by due_at desc limit ?) as running
      )
      update clock set due_at = chosen.at, promised_by = chosen.at from chosen where clock.id = chosen.id
      """;

  private final DataSource database;

  /**
   * @param database as PostgreSQL's superuser sees it
   */
  OpenClocks(DataSource database) {
    this.database = database;
  }

  /** Waits until the service has read whom to tell. */
  void awaitLadders() {
    Awaitility.await("the ladders of the directory")
        .atMost(LIMIT)
        .until(
            () ->
                count("select count(*) from ladder") > 0 && count("select count(*) from post") > 0);
  }

  /** Makes so many. */
  void make(int open) throws SQLException, IOException {
    try (InputStream in = OpenClocks.class.getResourceAsStream("/clocks/open.sql")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      execute(script.replace(":open", String.valueOf(open)));
    }
    execute("vacuum analyze");
  }

  /** Lets so many of them fall due one after the other. */
  void fallDue(int many, Instant from, Duration apart) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement quick = connection.createStatement();
        PreparedStatement statement = connection.prepareStatement(FALL_DUE)) {
      quick.execute("set session_replication_role = replica");
      statement.setTimestamp(1, Timestamp.from(from));
      statement.setDouble(2, apart.toNanos() / 1e9);
      statement.setInt(3, many);
      statement.executeUpdate();
    }
  }

  /** How many run. */
  long running() throws SQLException {
    return count("select count(*) from clock where status = 'ARMED'");
  }

  private long count(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
