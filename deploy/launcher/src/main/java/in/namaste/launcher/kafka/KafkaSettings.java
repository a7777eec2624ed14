package in.namaste.launcher.kafka;

import static in.namaste.launcher.LocalPorts.HOST;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One broker that is its own controller, sized for a laptop: some 300 partitions in a JVM of 250
 * MB.
 *
 * @param directory where the log segments live
 * @param port where clients connect, on 127.0.0.1
 * @param controllerPort where the broker reaches its controller, on 127.0.0.1
 * @param guarded a second listener, where each client has a name and only what is granted to it
 */
public record KafkaSettings(
    Path directory, int port, int controllerPort, Optional<GuardedListener> guarded) {

  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";

  /** A broker whose every client may do everything. */
  public KafkaSettings(Path directory, int port, int controllerPort) {
    this(directory, port, controllerPort, Optional.empty());
  }

  /** With a second listener for clients that have names. */
  public KafkaSettings with(GuardedListener listener) {
    return new KafkaSettings(directory, port, controllerPort, Optional.of(listener));
  }

  /**
   * The settings of a broker's program.
   *
   * @param arguments data directory, port, controller port, port of the guarded listener
   * @param users the guarded listener's clients, as {@link GuardedListener#users} writes them
   */
  public static KafkaSettings ofProgram(String[] arguments, String users) {
    return new KafkaSettings(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
        .with(GuardedListener.of(Integer.parseInt(arguments[3]), users));
  }

  /** Where clients connect: the port, and that of the guarded listener if there is one. */
  public List<Integer> ports() {
    return Stream.concat(Stream.of(port), guarded.map(GuardedListener::port).stream()).toList();
  }

  /**
   * The same broker in a container: it listens on all addresses there, and clients reach it by the
   * same ports of 127.0.0.1.
   *
   * @param data its data directory in the container
   */
  public Map<String, String> inContainer(String data) {
    Map<String, String> properties = asKafkaProperties();
    properties.computeIfPresent("listeners", (key, here) -> here.replace(HOST, "0.0.0.0"));
    properties.put("log.dirs", data);
    return properties;
  }

  /** What clients put into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  Map<String, String> asKafkaProperties() {
    Map<String, String> properties = new HashMap<>();
    properties.putAll(identity());
    properties.putAll(oneReplicaOfEverything());
    properties.putAll(smallFootprint());
    guarded.ifPresent(listener -> listener.addTo(properties));
    // A broker that was killed is taken back after two seconds, not after nine. One that was only
    // slow is taken back by its next heartbeat, half a second later.
    properties.put("broker.session.timeout.ms", "2000");
    properties.put("broker.heartbeat.interval.ms", "500");
    properties.put("group.initial.rebalance.delay.ms", "0");
    properties.put("auto.create.topics.enable", "false");
    // A webhook's body of 4 MB may be one message, and becomes a dead letter with headers.
    properties.put("message.max.bytes", String.valueOf(6 * 1024 * 1024));
    return properties;
  }

  private Map<String, String> identity() {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        String.valueOf(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + HOST + ":" + controllerPort,
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "listeners",
        "PLAINTEXT://"
            + bootstrapServers()
            + ","
            + CONTROLLER_LISTENER
            + "://"
            + HOST
            + ":"
            + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://" + bootstrapServers(),
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
        "log.dirs",
        directory.toString());
  }

  private static Map<String, String> oneReplicaOfEverything() {
    return Map.of(
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.num.partitions", "4",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1");
  }

  private static Map<String, String> smallFootprint() {
    return Map.of(
        "log.index.size.max.bytes", String.valueOf(512 * 1024),
        "log.segment.bytes", String.valueOf(128 * 1024 * 1024),
        "log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024),
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        "num.recovery.threads.per.data.dir", "2");
  }
}
