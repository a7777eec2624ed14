package in.namaste.journeys.clocks;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.services.Service;
import in.namaste.launcher.supervision.Readinesses;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;

/** Replicas of sla-monitor, each a process of its own, on one database and one broker. */
final class Monitors implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Map<String, String> settings;
  private final List<Integer> ports;
  private Duration turned = Duration.ZERO;
  private final List<Process> processes = new ArrayList<>();

  /**
   * Starts none yet.
   *
   * @param settings by which they reach their servers
   */
  Monitors(int replicas, Map<String, String> settings) {
    this.settings = settings;
    this.ports = LocalPorts.free(replicas);
    for (int replica = 0; replica < replicas; replica++) {
      processes.add(null);
    }
  }

  /** Those that are started from now on live so much later. */
  void turn(Duration much) {
    turned = much;
  }

  /** Starts one without waiting for it. */
  void start(int replica) throws IOException {
    Path jar = Service.SLA_MONITOR.jar(ProjectRoot.find());
    var builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:SharedArchiveFile=app-cds.jsa",
            "-jar",
            jar.getFileName().toString());
    // The archive of loaded classes holds only for this way to name the jar.
    builder.directory(jar.getParent().toFile());
    settings.forEach(
        (name, value) -> {
          // Those of a test inside of Quarkus are written like properties.
          if (name.equals(name.toUpperCase(Locale.ROOT))) {
            builder.environment().put(name, value);
          }
        });
    builder.environment().put("NAMASTE_CLOCK_OFFSET", turned.toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(ports.get(replica)));
    Path log = Files.createDirectories(Path.of("target", "logs")).resolve("monitors.log");
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    processes.set(replica, builder.start());
  }

  /** Starts all of them and waits until they are ready. */
  void startAll() throws IOException {
    for (int replica = 0; replica < processes.size(); replica++) {
      start(replica);
    }
    for (int replica = 0; replica < processes.size(); replica++) {
      awaitReady(replica);
    }
  }

  void awaitReady(int replica) {
    Awaitility.await("replica %d of sla-monitor".formatted(replica))
        .atMost(LIMIT)
        .until(Readinesses.health(ports.get(replica))::isReady);
  }

  /** Kills one outright (SIGKILL). */
  void kill(int replica) throws InterruptedException {
    processes.get(replica).destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : processes) {
      if (process != null) {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
