package in.namaste.compose;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.containers.SecretFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of secrets, made once for all tests as {@code deploy/compose/make-secrets} makes one.
 */
final class Secrets {

  private static final Path FOLDER = make();

  private Secrets() {}

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("namaste-secrets-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      new SecretFiles(folder, ProjectRoot.find()).make();
      return folder;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No secrets", e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  /** The settings in those of these files that hold settings. */
  static Set<String> names(Set<String> files) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      if (file.endsWith(".properties")) {
        names.addAll(settings(file).stringPropertyNames());
      }
    }
    return names;
  }

  static Properties settings(String file) throws IOException {
    var settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file(file))) {
      settings.load(reader);
    }
    return settings;
  }
}
