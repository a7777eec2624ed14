package in.namaste.safekeeping.whole;

import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.dump.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of a service as they were when it was dumped: made by those migrations alone. */
public final class OldTables {

  private static final Pattern NAME = Pattern.compile("V([0-9._]+)__\\w+\\.sql");

  private OldTables() {}

  /**
   * The database with the migrations of then.
   *
   * @param today with those of this checkout
   * @param scratch an empty folder for their files
   * @throws Refused if the dump knows a migration that this checkout does not
   */
  public static ServiceDatabase of(Manifest then, ServiceDatabase today, Path scratch)
      throws IOException {
    Set<String> wanted = new HashSet<>(then.migrations());
    List<Path> folders = new ArrayList<>();
    for (Path from : today.migrations()) {
      Path to = Files.createDirectories(scratch.resolve(String.valueOf(folders.size())));
      for (Path file : files(from)) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && wanted.remove(name.group(1).replace('_', '.'))) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
      folders.add(to);
    }
    if (!wanted.isEmpty()) {
      throw new Refused(
          "It was written by a newer version: migration %s of %s is unknown here. Restore it with that version or a later one."
              .formatted(wanted.iterator().next(), today.service()));
    }
    return new ServiceDatabase(today.service(), today.name(), List.copyOf(folders));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
