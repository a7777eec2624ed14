package in.namaste.safekeeping.whole;

import in.namaste.launcher.keys.PrivateFile;
import in.namaste.safekeeping.KeyWishes;
import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data folder of {@code deploy/run} that is to be. It is filled beside its place under another
 * name and takes it once it is whole, so that nothing half restored can ever be started.
 */
public final class EmptyPlace implements AutoCloseable {

  /** The files without which something is lost for ever, in words. */
  public static final String KEYS = String.join(", ", KeyFiles.NEEDED);

  private static final String LOCK = "lock";

  private final Path data;
  private final Path folder;

  private EmptyPlace(Path data, Path folder) {
    this.data = data;
    this.folder = folder;
  }

  /**
   * Makes sure that there is nothing yet but keys, and puts the keys in.
   *
   * @throws Refused if there is something, or the keys are neither here nor in the backup
   */
  public static EmptyPlace of(Path data, Path backup, KeyWishes keys) throws IOException {
    List<Path> found = List.of();
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.list(data)) {
        found = files.toList();
      }
    }
    for (Path file : found) {
      String name = file.getFileName().toString();
      if (!KeyFiles.ALL.contains(name) && !name.equals(LOCK)) {
        throw new Refused(
            "%s is not empty (%s): a backup goes into an empty place only. Name another with --data."
                .formatted(data, name));
      }
    }
    boolean opened = KeyFiles.areIn(backup) && keys.passphrase().isPresent();
    if (!opened && !KeyFiles.areThere(data) && !keys.isNew()) {
      throw new Refused(noKeys(data, backup));
    }
    Path folder = data.resolveSibling(data.getFileName() + ".restoring");
    if (Files.exists(folder)) {
      throw new Refused("%s is left of a restore that did not end; delete it.".formatted(folder));
    }
    Map<String, String> files = opened ? KeyFiles.open(backup, keys.passphrase().get()) : Map.of();
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    for (Path file : found) {
      Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      PrivateFile.write(folder.resolve(file.getKey()), file.getValue());
    }
    return new EmptyPlace(data, folder);
  }

  private static String noKeys(Path data, Path backup) {
    return KeyFiles.areIn(backup)
        ? "The keys of the backup are under a passphrase: name its file with --passphrase-file."
        : "The backup has no keys. Put %s of the lost installation into %s; or say --new-keys, and nobody can read the phones that visitors left, nor do the posters lead anywhere."
            .formatted(KEYS, data);
  }

  /** Where it is filled. */
  public Path folder() {
    return folder;
  }

  /** Puts it in its place. */
  public void settle() throws IOException {
    if (Files.exists(data)) {
      try (Stream<Path> files = Files.list(data)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(data);
    }
    Files.move(folder, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What was not settled stays for whoever wants to know why. */
  @Override
  public void close() {
    if (Files.exists(folder)) {
      System.err.println(folder + " is left half filled; delete it before the next try.");
    }
  }
}
