package in.namaste.testing.backbone;

import in.namaste.launcher.ProjectRoot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The servers of one test JVM, in a JVM of their own: so they outlive the class loaders that come
 * and go between test classes, and end when the test JVM closes the pipe to them, however it ends.
 */
public final class BackboneProcess {

  static final String READY = "ready";

  /** Static fields exist once for each class loader, system properties once for each JVM. */
  private static final String MEMORY = "namaste.testing.backbone.";

  private BackboneProcess() {}

  /** The settings by which a service reaches its servers, which are started on the first call. */
  public static Map<String, String> settingsFor(String service) {
    Properties jvmWide = System.getProperties();
    synchronized (jvmWide) {
      Object known = jvmWide.get(MEMORY + service);
      if (known instanceof Map<?, ?> settings) {
        Map<String, String> copy = new HashMap<>();
        settings.forEach((key, value) -> copy.put((String) key, (String) value));
        return copy;
      }
      Map<String, String> settings = start(service);
      jvmWide.put(MEMORY + service, settings);
      return settings;
    }
  }

  private static Map<String, String> start(String service) {
    try {
      Path log = Files.createTempFile("namaste-backbone-", ".log");
      var builder =
          new ProcessBuilder(
              ProcessHandle.current().info().command().orElse("java"),
              "-Xmx384m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-D" + ProjectRoot.PROPERTY + "=" + ProjectRoot.find(),
              Backbone.class.getName(),
              service);
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      builder.redirectError(log.toFile());
      return read(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start Kafka and PostgreSQL for tests", e);
    }
  }

  private static Map<String, String> read(Process process, Path log) throws IOException {
    Map<String, String> settings = new HashMap<>();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(READY)) {
        log.toFile().deleteOnExit();
        return settings;
      }
      int separator = line.indexOf('=');
      if (separator > 0) {
        settings.put(line.substring(0, separator), line.substring(separator + 1));
      }
    }
    throw new IllegalStateException(
        "Kafka and PostgreSQL for tests did not start:\n" + Files.readString(log));
  }
}
