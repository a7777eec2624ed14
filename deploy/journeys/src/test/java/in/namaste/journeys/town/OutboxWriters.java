package in.namaste.journeys.town;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import javax.sql.DataSource;

/**
 * Many who append to an outbox at the same time as the services do it: one event a transaction,
 * under the lock of what it is about.
 */
public final class OutboxWriters {

  /** Connections that write at once. */
  public static final int WRITERS = 8;

  private static final String LOCK = "select pg_advisory_xact_lock(4711, ?)";

  private static final String APPEND =
      """
      insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
      values (?, ?, ?, 'RelayProved', ?, ?)
      """;

  private final DataSource database;
  private final String topic;
  private final int events;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();

  /** The last event of each key; changed only under the key's lock. */
  private final AtomicIntegerArray last;

  /**
   * @param keys how many different ones; the events are spread over them at random
   * @param events how many in all
   */
  public OutboxWriters(DataSource database, String topic, int keys, int events) {
    this.database = database;
    this.topic = topic;
    this.events = events;
    this.last = new AtomicIntegerArray(keys);
  }

  /** One of them writes until all events are written. */
  public void write() {
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK);
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      connection.setAutoCommit(false);
      while (begun.getAndIncrement() < events) {
        int key = ThreadLocalRandom.current().nextInt(last.length());
        lock.setInt(1, key);
        lock.execute();
        append(append, key, last.get(key) + 1);
        last.incrementAndGet(key);
        connection.commit();
        written.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("An event could not be written", e);
    }
  }

  private void append(PreparedStatement append, int key, int position) throws SQLException {
    append.setString(1, topic);
    append.setString(2, String.valueOf(key));
    append.setObject(3, UUID.randomUUID());
    append.setTimestamp(4, Timestamp.from(Clock.systemUTC().instant()));
    append.setBytes(5, String.valueOf(position).getBytes(StandardCharsets.UTF_8));
    append.executeUpdate();
  }

  /** How many are committed. */
  public int written() {
    return written.get();
  }

  /** How many keys there are. */
  public int keys() {
    return last.length();
  }

  /** How many events of a key are written. */
  public int written(int key) {
    return last.get(key);
  }
}
