package in.namaste.launcher.services;

import in.namaste.launcher.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs of districts that a checkout brings. */
final class DistrictPacks {

  private DistrictPacks() {}

  /**
   * The one there is, which nobody need name.
   *
   * @throws StartRefused if it is not the only one
   */
  static Path only(Path root) {
    Path folder = root.resolve("deploy/district");
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> packs = entries.filter(Files::isDirectory).toList();
      if (packs.size() == 1) {
        return packs.getFirst();
      }
      throw new StartRefused(
          "%s has %d packs of districts; name the one that is meant by DISTRICT_DIR."
              .formatted(folder, packs.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
