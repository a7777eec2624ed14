package in.namaste.journeys.town;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.supervision.Readinesses;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A second process of a service, on the databases and brokers of the town. */
public final class Replica implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Town town;
  private final Service service;
  private final int port = LocalPorts.free(1).getFirst();
  private Process process;

  private Replica(Town town, Service service) {
    this.town = town;
    this.service = service;
  }

  /** Starts one and waits until it is ready. */
  public static Replica of(Town town, Service service) throws IOException {
    var replica = new Replica(town, service);
    replica.start();
    return replica;
  }

  private void start() throws IOException {
    Path jar = service.jar(ProjectRoot.find());
    var builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=app-cds.jsa",
            "-jar",
            jar.getFileName().toString());
    // The archive of loaded classes holds only for this way to name the jar.
    builder.directory(jar.getParent().toFile());
    builder.environment().clear();
    builder.environment().putAll(town.system().environment(service.label()));
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    Path log =
        Files.createDirectories(Path.of("target", "logs")).resolve("replica.log").toAbsolutePath();
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    process = builder.start();
    Awaitility.await("the second " + service.label())
        .atMost(LIMIT)
        .until(Readinesses.health(port)::isReady);
  }

  /** Kills it outright (SIGKILL). */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Stops it in good order. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
