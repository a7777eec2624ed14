package in.namaste.journeys.clocks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the tables of sla-monitor. */
final class Backlog implements AutoCloseable {

  private static final String READ =
      "select coalesce(sum(next_offset), 0) from read_position where topic = 'ticket.events'";

  private static final String UNSAID =
      """
      select (select count(*) from outbox) + (select count(*) from clock where status = 'ARMED' and due_at <= '%s')
      """;

  private static final String TICKETS =
      "select number, version, state, promised_by, resolved_at from ticket_view where department_code = '%s'";

  /** Of all tickets and of the solved ones: kept, not folded yet, and what the tickets say. */
  private static final String MISCOUNTED =
      """
      with changed as (
        select coalesce(sum(sign), 0) as n_all,
               coalesce(sum(sign) filter (where state = 'RESOLVED'), 0) as n_resolved
        from ticket_change
      ),
      really as (
        select count(*) as n_all, count(*) filter (where state = 'RESOLVED') as n_resolved from ticket_view
      ),
      kept as (
        select sum(n_all) as n_all, sum(n_resolved) as n_resolved from ticket_count
        where block_code = '*' and category_code = '*'
        union all
        select sum(n_all), sum(n_resolved) from ticket_count_month where block_code = '*' and category_code = '*'
      )
      select sum(abs(coalesce(kept.n_all, 0) + changed.n_all - really.n_all)
                 + abs(coalesce(kept.n_resolved, 0) + changed.n_resolved - really.n_resolved))
      from kept, changed, really
      """;

  private final Map<String, String> settings;
  private Connection connection;

  /**
   * @param settings by which sla-monitor reaches its database
   */
  Backlog(Map<String, String> settings) {
    this.settings = settings;
  }

  /** By how many tickets the kept counts are wrong. */
  long miscounted() throws SQLException {
    return number(MISCOUNTED);
  }

  /** How many records of {@code ticket.events} have taken effect. */
  long read() throws SQLException {
    return number(READ);
  }

  /** How much is due at this moment, or waits to be published. */
  long unsaid(Instant now) throws SQLException {
    return number(UNSAID.formatted(now));
  }

  /** By number: version, state and times of each ticket. */
  Map<String, List<String>> tickets(String department) throws SQLException {
    Map<String, List<String>> tickets = new HashMap<>();
    try (Statement statement = connect().createStatement();
        ResultSet row = statement.executeQuery(TICKETS.formatted(department))) {
      while (row.next()) {
        tickets.put(
            row.getString(1),
            List.of(row.getString(2), row.getString(3), instant(row, 4), instant(row, 5)));
      }
    }
    return tickets;
  }

  private static String instant(ResultSet row, int column) throws SQLException {
    var time = row.getTimestamp(column);
    return time == null ? "" : time.toInstant().toString();
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connect().createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** One for all looks: a sign-in costs more than a look. */
  private synchronized Connection connect() throws SQLException {
    if (connection == null) {
      connection =
          DriverManager.getConnection(
              "jdbc:" + settings.get("DB_URL"),
              settings.get("DB_USER"),
              settings.get("DB_PASSWORD"));
    }
    return connection;
  }

  @Override
  public synchronized void close() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }
}
