package in.namaste.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A file that has come in and waits for its place, on the local disk. Closing it before {@link
 * #keep} throws it away.
 */
public final class Received implements AutoCloseable {

  /** Moves a file that is safely on the disk to where it belongs. */
  @FunctionalInterface
  interface Place {
    void put(Path file, MediaName name) throws IOException;
  }

  private static final String PREFIX = "incoming-";

  /** No file takes longer to come in. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Path file;
  private final String sha256;
  private final Place place;

  private Received(Path file, String sha256, Place place) {
    this.file = file;
    this.sha256 = sha256;
    this.place = place;
  }

  /** Writes a file into a folder and has it on the disk when this returns. */
  static <E extends Exception> Received into(
      Path folder, MediaStore.Content<E> content, Place place) throws IOException, E {
    Files.createDirectories(folder);
    sweep(folder);
    Path file = Files.createTempFile(folder, PREFIX, ".tmp");
    boolean whole = false;
    try {
      String sha256 = write(file, content);
      whole = true;
      return new Received(file, sha256, place);
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** What a process left behind that was killed in the middle of a file. */
  private static void sweep(Path folder) throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(LONGEST));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException gone) {
      // Another took or removed it meanwhile; the next file sweeps again.
      return;
    }
  }

  private static <E extends Exception> String write(Path file, MediaStore.Content<E> content)
      throws IOException, E {
    MessageDigest digest = sha256Digest();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(Channels.newOutputStream(channel), digest));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Lower-case hex of the bytes: the file's name. */
  public String sha256() {
    return sha256;
  }

  /** Reads what came in; the caller closes it. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** Puts the file on a shelf; from now on it can be read. */
  public void keep(String shelf) throws IOException {
    place.put(file, new MediaName(shelf, sha256));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
