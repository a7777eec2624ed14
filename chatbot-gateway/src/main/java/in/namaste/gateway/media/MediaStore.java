package in.namaste.gateway.media;

import in.namaste.gateway.dialogue.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The gateway's part of the media store: {@code <dir>/gateway/<aa>/<sha256>}, named by content. A
 * file is there whole or not at all, also after a power cut.
 */
@ApplicationScoped
class MediaStore {

  private final Path folder;
  private final long mostBytes;

  MediaStore(
      @ConfigProperty(name = "gateway.media.dir") String dir,
      @ConfigProperty(name = "gateway.media.max-bytes") long mostBytes) {
    this.folder = Path.of(dir).resolve("gateway");
    this.mostBytes = mostBytes;
  }

  /** A stored file. */
  record StoredFile(String sha256, String mediaType) {}

  /**
   * Stores what comes, without the metadata of photos.
   *
   * @throws Unfit if it is too large or not what the citizen said it is
   */
  StoredFile store(InputStream content, Evidence.Kind kind) throws IOException, Unfit {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "incoming-", ".tmp");
    try (var in = new BufferedInputStream(new Capped(content, mostBytes))) {
      in.mark(MediaType.PEEK);
      String type = MediaType.sniff(in.readNBytes(MediaType.PEEK));
      in.reset();
      if (!MediaType.fits(type, kind)) {
        throw new Unfit(type + " came as " + kind);
      }
      String sha256 = write(in, type, temporary);
      Path target = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
      Files.createDirectories(target.getParent());
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(target.getParent());
      return new StoredFile(sha256, type);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String write(InputStream in, String type, Path temporary) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE);
        OutputStream out =
            new BufferedOutputStream(
                new DigestOutputStream(Channels.newOutputStream(file), digest))) {
      if (type.equals(MediaType.JPEG)) {
        JpegMetadata.strip(in, out);
      } else {
        in.transferTo(out);
      }
      out.flush();
      file.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void sync(Path directory) throws IOException {
    try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
      opened.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
