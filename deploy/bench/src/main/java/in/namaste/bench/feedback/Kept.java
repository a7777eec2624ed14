package in.namaste.bench.feedback;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The answers that have reached the table, counted or set aside. */
public final class Kept {

  private static final String MISSING =
      """
      select count(*) from unnest(?) as thanked(id)
      where not exists (select 1 from answer where answer.id = thanked.id)
      """;

  private final DataSource database;

  /**
   * @param database of feedback-service
   */
  public Kept(DataSource database) {
    this.database = database;
  }

  /** How many of these answers are not there. */
  public long missing(List<UUID> answers) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(MISSING)) {
      statement.setArray(1, connection.createArrayOf("uuid", answers.toArray()));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** Waits for all of these; returns the seconds it took, or the patience if some never came. */
  double await(List<UUID> answers, Duration patience) {
    long start = System.nanoTime();
    try {
      Awaitility.await().pollInSameThread().atMost(patience).until(() -> missing(answers) == 0);
    } catch (ConditionTimeoutException lost) {
      return patience.toSeconds();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
