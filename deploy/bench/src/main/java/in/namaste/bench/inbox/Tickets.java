package in.namaste.bench.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** A million invented tickets. */
final class Tickets {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final DataSource database;

  /**
   * @param database the service's own, as its owner sees it
   */
  Tickets(DataSource database) {
    this.database = database;
  }

  void seed() throws SQLException, IOException {
    run("tickets.sql");
    awaitFolded();
    run("keys.sql");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  /** The service folds the words of what it finds; the rest is made of that. */
  private void awaitFolded() {
    Awaitility.await("the service to fold the words of complaints")
        .atMost(LIMIT)
        .until(() -> unfolded() == 0);
  }

  private long unfolded() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select count(*) from complaint where not keyed")) {
      found.next();
      return found.getLong(1);
    }
  }

  private void run(String script) throws SQLException, IOException {
    try (InputStream in = Tickets.class.getResourceAsStream("/inbox/" + script);
        Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
