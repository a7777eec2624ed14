package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The SHA-256 of every file of a folder, in a file as {@code sha256sum -c} reads it. It stands
 * there last, so that a folder without it is no whole backup.
 */
final class Checksums {

  static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /** Writes them. */
  static void write(Path folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (Path file : files(folder)) {
      sums.put(name(folder, file), sum(file));
    }
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve(FILE), lines);
  }

  /**
   * Makes sure that every file is as it was written, none is missing and none was added.
   *
   * @throws Refused with the name of the first one that is not
   */
  static void verify(Path folder) throws IOException {
    TreeSet<String> unnamed = new TreeSet<>();
    for (Path file : files(folder)) {
      unnamed.add(name(folder, file));
    }
    for (String line : lines(folder)) {
      String[] parts = line.split(" {2}", 2);
      if (parts.length != 2) {
        throw new Refused("%s of %s cannot be read: %s".formatted(FILE, folder, line));
      }
      if (!unnamed.remove(parts[1])) {
        throw new Refused("The backup is not whole: %s is missing.".formatted(parts[1]));
      }
      if (!sum(folder.resolve(parts[1])).equals(parts[0])) {
        throw new Refused(
            "The backup is damaged: %s is not as it was written. Nothing was restored."
                .formatted(parts[1]));
      }
    }
    if (!unnamed.isEmpty()) {
      throw new Refused("%s does not belong to the backup.".formatted(unnamed.first()));
    }
  }

  private static List<String> lines(Path folder) throws IOException {
    try {
      return Files.readAllLines(folder.resolve(FILE));
    } catch (NoSuchFileException missing) {
      throw new Refused("%s is no whole backup: it has no %s.".formatted(folder, FILE), missing);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.resolve(FILE)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString();
  }

  private static String sum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
