package in.namaste.ticket.photos;

import in.namaste.media.MediaStore;
import in.namaste.media.Received;
import in.namaste.media.camera.PhotoCopy;
import in.namaste.media.camera.Taken;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Photos that officers add, put into the media store on this service's shelf. */
@ApplicationScoped
public class OfficersPhotos {

  /** As many as a citizen sends with a complaint. */
  public static final int MOST = 3;

  /** What WhatsApp takes as an image, in bytes. */
  public static final long MOST_BYTES = 5 * 1024 * 1024;

  private final MediaStore store;
  private final Vertx vertx;

  OfficersPhotos(MediaStore store, Vertx vertx) {
    this.store = store;
    this.vertx = vertx;
  }

  /**
   * Stores an upload; what its camera wrote is read and taken out. Fails with {@link MoveRefused}
   * when it is too big or neither JPEG nor PNG.
   */
  public Uni<Evidence> keep(Path upload) {
    return vertx.executeBlocking(() -> store(upload));
  }

  /** Stores uploads one after the other. Fails when they are more than {@value #MOST}. */
  public Uni<List<Evidence>> keepAll(List<Path> uploads) {
    return uploads.size() > MOST
        ? Uni.createFrom().failure(new MoveRefused(Why.PHOTOS_TOO_MANY))
        : Multi.createFrom()
            .iterable(uploads)
            .onItem()
            .transformToUniAndConcatenate(this::keep)
            .collect()
            .asList();
  }

  private Evidence store(Path upload) throws IOException {
    if (Files.size(upload) > MOST_BYTES) {
      throw new MoveRefused(Why.PHOTO_TOO_BIG);
    }
    byte[] bytes = Files.readAllBytes(upload);
    String mediaType = PhotoType.of(bytes).orElseThrow(() -> new MoveRefused(Why.PHOTO_UNREADABLE));
    var taken = new AtomicReference<>(Taken.UNKNOWN);
    try (Received received = store.receive(out -> taken.set(copy(bytes, mediaType, out)))) {
      received.keep(Shelf.TICKET.wireName());
      return new Evidence(
          received.sha256(), mediaType, "image", taken.get().at(), spot(taken.get().place()));
    }
  }

  /** A file that begins like a photo and breaks off is as unreadable as any other. */
  private static Taken copy(byte[] bytes, String mediaType, OutputStream out) {
    try {
      return PhotoCopy.withoutMetadata(() -> new ByteArrayInputStream(bytes), mediaType, out);
    } catch (IOException broken) {
      throw new MoveRefused(Why.PHOTO_UNREADABLE);
    }
  }

  private static Evidence.Spot spot(Taken.Spot place) {
    return place == null ? null : new Evidence.Spot(place.latitude(), place.longitude());
  }
}
