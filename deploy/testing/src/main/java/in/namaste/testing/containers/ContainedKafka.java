package in.namaste.testing.containers;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.kafka.KafkaSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** The launcher's broker in a container. */
public final class ContainedKafka implements AutoCloseable {

  private static final String DATA = "/var/lib/kafka/data";
  private static final String SETTINGS = "/mnt/shared/config/server.properties";
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final ServerContainer container;

  private ContainedKafka(ServerContainer container) {
    this.container = container;
  }

  /**
   * Starts a broker over the data that belong to the settings' directory. Returns once clients can
   * be served.
   */
  public static ContainedKafka start(KafkaSettings settings) {
    Path directory = settings.directory().toAbsolutePath();
    var container =
        new ServerContainer(
                Containers.image(Containers.KAFKA_IMAGE),
                settings.ports().stream().map(port -> port + ":" + port).toList(),
                "kafka-" + directory.getParent().getFileName(),
                DATA,
                directory.resolveSibling("kafka-container.log"))
            .withCopyToContainer(Transferable.of(file(settings)), SETTINGS)
            .waitingFor(
                Wait.forLogMessage(".*Transitioning from RECOVERY to RUNNING.*", 1)
                    .withStartupTimeout(START_LIMIT));
    container.start();
    return new ContainedKafka(container);
  }

  private static String file(KafkaSettings settings) {
    var properties = new Properties();
    properties.putAll(settings.inContainer(DATA));
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a text", e);
    }
    return text.toString();
  }

  @Override
  public void close() {
    container.stopInOrder();
  }

  /**
   * Holds a broker until the JVM is asked to stop, in the place of {@link
   * in.namaste.launcher.kafka.EmbeddedKafka}.
   *
   * @param args as there
   */
  public static void main(String[] args) throws InterruptedException {
    LauncherLogging.quiet();
    ContainedKafka kafka =
        start(KafkaSettings.ofProgram(args, System.getenv(GuardedListener.USERS)));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
    new CountDownLatch(1).await();
  }
}
