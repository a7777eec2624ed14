package in.namaste.launcher.checks;

import in.namaste.launcher.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One Namaste at a time on a data folder. The lock ends with its process, however that ends. */
public final class DataLock implements AutoCloseable {

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder, creating it if need be.
   *
   * @throws StartRefused if somebody else has it, or it cannot be written
   */
  public static DataLock take(Path data) {
    Path file = data.resolve("lock");
    try {
      createPrivately(data);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new StartRefused(
            "Namaste already runs on %s (process %s); stop it first, or choose another folder with --data."
                .formatted(data, Files.readString(file).strip()));
      }
      channel.truncate(0);
      byte[] pid =
          String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(pid));
      return new DataLock(channel);
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder %s cannot be used (%s); choose another with --data."
              .formatted(data, e.getMessage()),
          e);
    }
  }

  /** Logs and Kafka's files hold personal data: nobody else may look into the folder. */
  private static void createPrivately(Path data) throws IOException {
    if (!Files.exists(data)) {
      Files.createDirectories(data);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot give back the lock of the data folder", e);
    }
  }
}
