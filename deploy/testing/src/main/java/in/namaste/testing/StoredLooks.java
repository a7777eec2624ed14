package in.namaste.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks at what the service under test has stored, many times, as its own role sees it. */
public final class StoredLooks implements AutoCloseable {

  /** All tables, whoever adds one; a view stores nothing. */
  private static final String TABLES =
      """
      select table_schema, table_name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')
      order by table_schema, table_name
      """;

  private static final String DIGEST =
      "select '%s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0)"
          + " from \"%s\".\"%s\" t";

  /** Tells which transactions that write there have been: without another one nothing is new. */
  private static final String WRITERS = "select pg_current_snapshot()::text";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration QUIET = Duration.ofMillis(100);

  private final List<String> topics;
  private final Connection connection;
  private final PreparedStatement digest;
  private final Map<String, String> tables = new TreeMap<>();
  private String writers = "";

  /**
   * Begins to look.
   *
   * @param topics that the service writes to before anything is in a table
   */
  public StoredLooks(List<String> topics) throws SQLException {
    this.topics = List.copyOf(topics);
    Config config = ConfigProvider.getConfig();
    connection =
        DriverManager.getConnection(
            "jdbc:" + config.getValue("quarkus.datasource.reactive.url", String.class),
            config.getValue("quarkus.datasource.username", String.class),
            config.getValue("quarkus.datasource.password", String.class));
    digest = connection.prepareStatement(digest());
  }

  /** As it is now. */
  public Stored now() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String seen = writers;
      try (ResultSet row = statement.executeQuery(WRITERS)) {
        row.next();
        writers = row.getString(1);
      }
      if (!writers.equals(seen)) {
        readTables();
      }
    }
    Map<String, String> digests = new TreeMap<>(tables);
    TopicEnds.of(topics).forEach((topic, end) -> digests.put(topic, String.valueOf(end)));
    return new Stored(digests);
  }

  /** As it is once what came earlier has been worked off: nothing moves for a moment. */
  public Stored settled() {
    AtomicReference<Stored> last = new AtomicReference<>();
    Awaitility.await("nothing being stored")
        .atMost(PATIENCE)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(QUIET)
        .until(
            () -> {
              Stored now = now();
              return now.equals(last.getAndSet(now));
            });
    return last.get();
  }

  private void readTables() throws SQLException {
    try (ResultSet rows = digest.executeQuery()) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getString(2));
      }
    }
  }

  private String digest() throws SQLException {
    List<String> digests = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        String schema = found.getString(1);
        String table = found.getString(2);
        String name = schema.equals("public") ? table : schema + "." + table;
        digests.add(DIGEST.formatted(name, schema, table));
      }
    }
    return String.join(" union all ", digests);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
