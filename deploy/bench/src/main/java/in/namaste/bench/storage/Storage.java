package in.namaste.bench.storage;

import in.namaste.launcher.NamasteSystem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The brokers' and the databases' disks of a system. */
final class Storage {

  private static final List<String> DATABASES = List.of("gateway", "ticket", "feedback", "sla");

  /** When nothing has come to any topic for so long, everybody has read and answered. */
  private static final Duration STILL = Duration.ofSeconds(10);

  private static final long PAUSE_NANOS = 500_000_000;

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final NamasteSystem system;

  Storage(NamasteSystem system) {
    this.system = system;
  }

  /**
   * The sizes once nothing moves, with what was deleted given free.
   *
   * @throws IllegalStateException if something moves for three minutes
   */
  Sizes whenStill() throws SQLException, InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    long moved = begin;
    Map<String, Long> topics = topics();
    while (System.nanoTime() - moved < STILL.toNanos()) {
      LockSupport.parkNanos(PAUSE_NANOS);
      Map<String, Long> now = topics();
      if (!now.equals(topics)) {
        topics = now;
        moved = System.nanoTime();
      }
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("Something still comes to a topic");
      }
    }
    Map<String, Long> databases = new TreeMap<>();
    for (String name : DATABASES) {
      databases.put(name, database(name));
    }
    return new Sizes(topics, databases);
  }

  private Map<String, Long> topics() throws InterruptedException, ExecutionException {
    Map<String, Long> bytes = new TreeMap<>();
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.bootstrapServers()))) {
      List<Integer> brokers =
          admin.describeCluster().nodes().get().stream().map(node -> node.id()).toList();
      admin
          .describeLogDirs(brokers)
          .allDescriptions()
          .get()
          .values()
          .forEach(
              folders ->
                  folders
                      .values()
                      .forEach(
                          folder ->
                              folder
                                  .replicaInfos()
                                  .forEach(
                                      (partition, replica) ->
                                          bytes.merge(
                                              partition.topic(), replica.size(), Long::sum))));
    }
    bytes.keySet().removeIf(topic -> topic.startsWith("__"));
    return bytes;
  }

  private long database(String name) throws SQLException {
    try (Connection connection = system.database(name).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum");
      try (ResultSet row = statement.executeQuery("select pg_database_size(current_database())")) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
