package in.namaste.launcher.keys;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read (mode 0600), whole or not there at all. */
public final class PrivateFile {

  private PrivateFile() {}

  /** Writes it. */
  public static void write(Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Temporary files are made with mode 0600, so that the content is never open to others for a
    // moment.
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    Files.writeString(draft, content);
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
  }
}
