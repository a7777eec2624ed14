package in.namaste.safekeeping;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The command that has a running sla-monitor make its projections again. */
final class Rebuild {

  private static final Duration LOOK = Duration.ofMillis(500);

  private static final String RESULT =
      """
      select failure, records, missing, wrong, extra, extract(epoch from done_at - asked_at)
      from rebuild where id = ? and done_at is not null
      """;

  private Rebuild() {}

  /**
   * Asks for it, waits as long as it takes and prints what was found; returns whether it worked.
   */
  static boolean run(Target target) throws SQLException {
    try (Connection database = target.source().getConnection()) {
      long request = ask(database);
      System.out.println("Asked sla-monitor for a rebuild; it begins within a second or two.");
      Optional<Boolean> worked = result(database, request);
      while (worked.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        worked = result(database, request);
      }
      return worked.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted; sla-monitor goes on with the rebuild.", e);
    }
  }

  private static long ask(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet made =
            statement.executeQuery("insert into rebuild default values returning id")) {
      made.next();
      return made.getLong(1);
    }
  }

  /** Prints the result once there is one. */
  private static Optional<Boolean> result(Connection database, long request) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(RESULT)) {
      statement.setLong(1, request);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next()) {
          return Optional.empty();
        }
        String failure = result.getString(1);
        System.out.println(
            failure == null
                ? "%,d records read in %.1f s: %,d rows were missing, %,d were wrong, %,d were too many."
                    .formatted(
                        result.getLong(2),
                        result.getDouble(6),
                        result.getLong(3),
                        result.getLong(4),
                        result.getLong(5))
                : "Nothing was changed: %s; the log of sla-monitor says more.".formatted(failure));
        return Optional.of(failure == null);
      }
    }
  }
}
