package in.namaste.bench.feedback;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The answers that have reached the table, counted or set aside. */
final class Kept {

  private final DataSource database;

  /**
   * @param database of feedback-service
   */
  Kept(DataSource database) {
    this.database = database;
  }

  long count() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from answer")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Waits for so many; returns the seconds it took, or the patience if they never came. */
  double await(long answers, Duration patience) {
    long start = System.nanoTime();
    try {
      Awaitility.await().pollInSameThread().atMost(patience).until(() -> count() >= answers);
    } catch (ConditionTimeoutException lost) {
      return patience.toSeconds();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
