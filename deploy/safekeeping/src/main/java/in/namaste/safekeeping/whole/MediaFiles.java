package in.namaste.safekeeping.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What citizens and officers sent. A file never changes; it may go when somebody is forgotten. */
final class MediaFiles {

  private MediaFiles() {}

  /**
   * Copies what is on the shelves; what is still coming in, beside them, has no name yet.
   *
   * @return how many files
   */
  static long copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return 0;
    }
    long copied = 0;
    for (Path file : onShelves(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      try {
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        copied++;
      } catch (NoSuchFileException forgotten) {
        // Its sender asked to be forgotten a moment ago: it is not to be kept.
        Files.deleteIfExists(target);
      }
    }
    return copied;
  }

  private static List<Path> onShelves(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).toString().startsWith("."))
          .toList();
    }
  }
}
