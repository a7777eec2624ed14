package in.namaste.bench;

import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A system started for the bench alone, on free ports, whose data goes with it. */
public final class OwnSystem implements AutoCloseable {

  private final Path data;
  private final NamasteSystem system;

  private OwnSystem(Path data, NamasteSystem system) {
    this.data = data;
    this.system = system;
  }

  /** Starts it as it is. */
  public static OwnSystem start() throws IOException, InterruptedException {
    return start(options -> options);
  }

  /**
   * Starts it, ready.
   *
   * @param asked what is to be other than usual
   */
  public static OwnSystem start(UnaryOperator<SystemOptions> asked)
      throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("namaste-bench-");
    return new OwnSystem(
        data, NamasteSystem.start(asked.apply(SystemOptions.in(data).on(Ports.free()))));
  }

  public NamasteSystem system() {
    return system;
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
