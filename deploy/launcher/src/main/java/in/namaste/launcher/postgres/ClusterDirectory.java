package in.namaste.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of one PostgreSQL cluster, and whether they were ever completed. */
record ClusterDirectory(Path path) {

  private static final String ACCESS_RULES =
      """
      # Every role needs its password; only this machine can connect.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  /**
   * Removes what an interrupted first start left behind.
   *
   * @return whether the cluster is complete, so that its superuser has a password
   */
  boolean prepare() throws IOException {
    if (Files.exists(completed())) {
      return true;
    }
    // Nobody was told of a cluster without the mark, so nothing can be lost with it.
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(path);
    return false;
  }

  /** Ends the time of trust in which the cluster was made, and marks it as complete. */
  void requirePasswords() throws IOException {
    Files.writeString(path.resolve("pg_hba.conf"), ACCESS_RULES);
    Files.createFile(completed());
  }

  /**
   * Removes the embedding library's lock, which a start that failed in this JVM never gives back.
   * The lock on the data folder already keeps others away.
   */
  void forgetLock() throws IOException {
    Files.deleteIfExists(path.resolve("epg-lock"));
  }

  private Path completed() {
    return path.resolve("namaste-complete");
  }
}
