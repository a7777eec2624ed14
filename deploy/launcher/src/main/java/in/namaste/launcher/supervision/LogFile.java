package in.namaste.launcher.supervision;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A child's log, kept to two files of bounded size at each start. */
public final class LogFile {

  private static final long LIMIT_BYTES = 10L * 1024 * 1024;

  private LogFile() {}

  /**
   * Makes the file ready to be appended to; one that has grown too long becomes {@code name.log.1}.
   */
  public static void prepare(Path log) throws IOException {
    Path folder = log.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    if (Files.exists(log) && Files.size(log) > LIMIT_BYTES) {
      Files.move(log, folder.resolve(log.getFileName() + ".1"), REPLACE_EXISTING);
    }
  }
}
