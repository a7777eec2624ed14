package in.namaste.ticket.photos;

import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The media store of the product: files named by their SHA-256, each service writing under its own
 * shelf ({@code MEDIA_DIR/<shelf>/<first two digits>/<sha256>}) and reading all.
 */
@ApplicationScoped
public class MediaStore {

  /** What WhatsApp takes as an image, in bytes. */
  public static final long MOST_BYTES = 5 * 1024 * 1024;

  private final Path folder;
  private final Vertx vertx;

  MediaStore(@ConfigProperty(name = "namaste.media.dir") Path folder, Vertx vertx) {
    this.folder = folder;
    this.vertx = vertx;
  }

  /**
   * Puts an officer's photo on this service's shelf. Fails with {@link MoveRefused} when it is too
   * big or neither JPEG nor PNG.
   */
  public Uni<Evidence> keep(Path upload) {
    return vertx.executeBlocking(() -> store(upload));
  }

  /** The file, if it is there. */
  public Optional<Path> find(Shelf shelf, String sha256) {
    return Optional.of(file(shelf, sha256)).filter(Files::isRegularFile);
  }

  private Evidence store(Path upload) throws IOException {
    if (Files.size(upload) > MOST_BYTES) {
      throw new MoveRefused(Why.PHOTO_TOO_BIG);
    }
    byte[] bytes = Files.readAllBytes(upload);
    String mediaType = PhotoType.of(bytes).orElseThrow(() -> new MoveRefused(Why.PHOTO_UNREADABLE));
    String sha256 = sha256(bytes);
    Path target = file(Shelf.TICKET, sha256);
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      Path next = Files.createTempFile(target.getParent(), ".", ".new");
      Files.write(next, bytes);
      try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Evidence(sha256, mediaType, "image");
  }

  private Path file(Shelf shelf, String sha256) {
    return folder
        .resolve(shelf.name().toLowerCase(Locale.ROOT))
        .resolve(sha256.substring(0, 2))
        .resolve(sha256);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
