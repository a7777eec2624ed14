package in.namaste.bench;

import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A system started for the bench alone, on free ports, whose data goes with it. */
final class OwnSystem implements AutoCloseable {

  private final Path data;
  private final NamasteSystem system;
  private final Map<String, String> environment;

  private OwnSystem(Path data, NamasteSystem system, Map<String, String> environment) {
    this.data = data;
    this.system = system;
    this.environment = environment;
  }

  /** Starts it, ready and without the limit that Meta sets to one number's messages. */
  static OwnSystem start(Map<String, String> environment) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("namaste-bench-");
    NamasteSystem system =
        NamasteSystem.start(
            SystemOptions.in(data)
                .on(Ports.free())
                .with("chatbot-gateway", Map.of("SENDING_RATE", "100000")));
    return new OwnSystem(data, system, environment);
  }

  Target target() {
    return new Target(
        URI.create(system.address("chatbot-gateway")),
        URI.create(system.address("simulator")),
        RunningSystem.number(environment),
        system.bootstrapServers(),
        Optional.of(system.database("postgres")));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    system.stop();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
