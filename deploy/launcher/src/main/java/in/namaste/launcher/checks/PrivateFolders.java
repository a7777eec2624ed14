package in.namaste.launcher.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The folders below the data folder, which hold personal data: whoever made them, nobody else may
 * look into them. The data folder itself may be one that the user has for more than this.
 */
public final class PrivateFolders {

  private static final List<String> NAMES = List.of("postgres", "kafka", "media", "logs");

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolders() {}

  /** Makes those that are missing, and closes (mode 0700) those that are there. */
  public static void makeIn(Path data) throws IOException {
    for (String name : NAMES) {
      Path folder = Files.createDirectories(data.resolve(name));
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
  }
}
