package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Closing;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.topics.TopicEnds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;

/**
 * One moment of all databases and topics, while every service works on.
 *
 * <p>For the fraction of a second that it takes to open, nobody publishes: the locks of the outbox
 * relays are held in all databases. So the topics stand still while each database's snapshot is
 * begun, and every event is either before a topic's end or in its owner's outbox; no reader has
 * acted on what its writer does not know. What webhooks and forms put on their topics meanwhile is
 * before the end too. How far readers are is asked before: a reader may then be sent a record
 * again, which it drops, and never passes over one.
 */
final class Moment implements AutoCloseable {

  /** The relay's leader, as deploy/messaging (OutboxRelay) names its lock. */
  private static final long RELAY = 0x6f7574626f78L;

  /** A relay publishes at most some hundred records at a time, unless the brokers are away. */
  private static final int PATIENCE_SECONDS = 10;

  private final Map<String, Connection> databases = new LinkedHashMap<>();
  private final Deque<Connection> relays = new ArrayDeque<>();
  private Map<String, Map<String, Long>> positions;
  private Map<TopicPartition, Long> ends;
  private String taken;
  private long heldMillis;

  private Moment() {}

  /** Opens it; the caller closes it when all is read. */
  static Moment of(Place place, Collection<String> topics) throws SQLException {
    var moment = new Moment();
    try {
      moment.open(place, topics);
      return moment;
    } catch (SQLException | RuntimeException e) {
      Closing.after(e, moment);
      throw e;
    }
  }

  private void open(Place place, Collection<String> topics) throws SQLException {
    for (Map.Entry<String, Target> one : place.databases().entrySet()) {
      databases.put(one.getKey(), one.getValue().reading());
      relays.push(one.getValue().writing());
    }
    positions = new Groups(place.brokers()).positions();
    var topicEnds = new TopicEnds(place.brokers(), topics);
    long began = System.nanoTime();
    try (topicEnds) {
      for (Connection relay : relays) {
        hold(relay);
      }
      for (Connection database : databases.values()) {
        taken = begin(database);
      }
      ends = topicEnds.now();
      closeAll(relays);
      heldMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
  }

  private static void hold(Connection relay) throws SQLException {
    try (Statement statement = relay.createStatement()) {
      statement.execute("set local lock_timeout = '%ds'".formatted(PATIENCE_SECONDS));
      statement.execute("select pg_advisory_xact_lock(%d)".formatted(RELAY));
    } catch (SQLException e) {
      throw new Refused(
          "A service has been publishing for %d seconds and does not end: are the brokers well? (%s)"
              .formatted(PATIENCE_SECONDS, e.getMessage()),
          e);
    }
  }

  /** The snapshot of a transaction is that of its first query. */
  private static String begin(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet now = statement.executeQuery("select to_json(clock_timestamp()) #>> '{}'")) {
      now.next();
      return now.getString(1);
    }
  }

  /** A service's database as of the moment. */
  Connection database(String service) {
    return databases.get(service);
  }

  /** How far each group of readers was, or a little less. */
  Map<String, Map<String, Long>> positions() {
    return positions;
  }

  /** Where the topics ended. */
  Map<TopicPartition, Long> ends() {
    return ends;
  }

  /** When it was, ISO-8601 with offset. */
  String taken() {
    return taken;
  }

  /** How long nothing was published. */
  long heldMillis() {
    return heldMillis;
  }

  private static void closeAll(Collection<Connection> connections) throws SQLException {
    Optional<Exception> failed = Closing.all(connections);
    connections.clear();
    if (failed.isPresent()) {
      throw new SQLException(
          "A connection does not close: " + failed.get().getMessage(), failed.get());
    }
  }

  @Override
  public void close() throws SQLException {
    List<Connection> all = new ArrayList<>(relays);
    all.addAll(databases.values());
    relays.clear();
    databases.clear();
    closeAll(all);
  }
}
