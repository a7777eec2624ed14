package in.namaste.launcher.checks;

import in.namaste.launcher.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Room on the disk of the data folder: enough to start, and still some while running.
 *
 * @param data the folder, which exists
 * @param megabytesToStart least room to start with
 */
public record FreeDisk(Path data, long megabytesToStart) {

  /**
   * Least room to start with unless told otherwise: a week of a busy district, and Kafka's files.
   */
  public static final long USUAL_MEGABYTES = 1024;

  private static final long NEARLY_FULL_MEGABYTES = 200;
  private static final long BYTES = 1024L * 1024L;

  /**
   * Passes if there is enough room to start.
   *
   * @throws StartRefused naming the room there is and the room needed
   */
  public void require() {
    long free = megabytes();
    if (free < megabytesToStart) {
      throw new StartRefused(
          "The disk of %s has only %d MB free and Namaste needs %d MB; make room, or choose another disk with --data."
              .formatted(data, free, megabytesToStart));
    }
  }

  /** A warning while the disk is nearly full. */
  public Optional<String> warning() {
    long free = megabytes();
    return free < NEARLY_FULL_MEGABYTES
        ? Optional.of(
            "The disk of %s is nearly full: %d MB are left; make room soon, or nothing more can be stored."
                .formatted(data, free))
        : Optional.empty();
  }

  private long megabytes() {
    try {
      return Files.getFileStore(data).getUsableSpace() / BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot ask for the free space of " + data, e);
    }
  }
}
