package in.namaste.ticket.photos;

import in.namaste.media.MediaStore;
import in.namaste.media.Received;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Photos that officers add, put into the media store on this service's shelf. */
@ApplicationScoped
public class OfficersPhotos {

  /** What WhatsApp takes as an image, in bytes. */
  public static final long MOST_BYTES = 5 * 1024 * 1024;

  private final MediaStore store;
  private final Vertx vertx;

  OfficersPhotos(MediaStore store, Vertx vertx) {
    this.store = store;
    this.vertx = vertx;
  }

  /**
   * Stores an upload. Fails with {@link MoveRefused} when it is too big or neither JPEG nor PNG.
   */
  public Uni<Evidence> keep(Path upload) {
    return vertx.executeBlocking(() -> store(upload));
  }

  private Evidence store(Path upload) throws IOException {
    if (Files.size(upload) > MOST_BYTES) {
      throw new MoveRefused(Why.PHOTO_TOO_BIG);
    }
    byte[] bytes = Files.readAllBytes(upload);
    String mediaType = PhotoType.of(bytes).orElseThrow(() -> new MoveRefused(Why.PHOTO_UNREADABLE));
    try (Received received = store.receive(out -> out.write(bytes))) {
      received.keep(Shelf.TICKET.wireName());
      return new Evidence(received.sha256(), mediaType, "image");
    }
  }
}
