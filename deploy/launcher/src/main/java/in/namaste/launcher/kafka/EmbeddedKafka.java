package in.namaste.launcher.kafka;

import in.namaste.launcher.LauncherLogging;
import java.nio.file.Files;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Apache Kafka broker in this JVM, in KRaft mode, on 127.0.0.1 only. Its data stays in its
 * directory.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private final KafkaSettings settings;
  private final KafkaRaftServer server;

  private EmbeddedKafka(KafkaSettings settings, KafkaRaftServer server) {
    this.settings = settings;
    this.server = server;
  }

  /**
   * Starts a broker, formatting the directory the first time. Returns once clients can be served.
   */
  public static EmbeddedKafka start(KafkaSettings settings) throws Exception {
    if (!Files.exists(settings.directory().resolve("meta.properties"))) {
      format(settings);
    }
    var server = new KafkaRaftServer(new KafkaConfig(settings.asKafkaProperties()), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(settings, server);
  }

  private static void format(KafkaSettings settings) throws Exception {
    Files.createDirectories(settings.directory());
    String directory = settings.directory().toString();
    new Formatter()
        .setNodeId(KafkaSettings.NODE_ID)
        .setClusterId(Uuid.randomUuid().toString())
        .addDirectory(directory)
        .setMetadataLogDirectory(directory)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
        .setHasDynamicQuorum(false)
        .run();
  }

  /** What clients put into {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /**
   * Runs a broker until the JVM is asked to stop.
   *
   * @param args data directory, port, controller port, port of the guarded listener, whose users
   *     stand in the variable {@link GuardedListener#USERS}
   */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    EmbeddedKafka kafka =
        start(KafkaSettings.ofProgram(args, System.getenv(GuardedListener.USERS)));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
    kafka.server.awaitShutdown();
  }
}
