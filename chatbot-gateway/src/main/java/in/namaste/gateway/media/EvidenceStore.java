package in.namaste.gateway.media;

import in.namaste.gateway.dialogue.Evidence;
import in.namaste.media.MediaName;
import in.namaste.media.MediaStore;
import in.namaste.media.Received;
import in.namaste.media.camera.PhotoCopy;
import in.namaste.media.camera.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What citizens send, on the gateway's shelf of the media store. Of photos only the picture is
 * kept; where and when it was made is read before.
 */
@ApplicationScoped
class EvidenceStore {

  private static final String SHELF = "gateway";

  private final MediaStore store;
  private final long mostBytes;

  EvidenceStore(
      MediaStore store, @ConfigProperty(name = "gateway.media.max-bytes") long mostBytes) {
    this.store = store;
    this.mostBytes = mostBytes;
  }

  /** A stored file. */
  record StoredFile(String sha256, String mediaType, Taken taken) {}

  /** The most that is taken, in whole megabytes. */
  int mostMegabytes() {
    return (int) (mostBytes >> 20);
  }

  /** Takes a file away for good. */
  void remove(String sha256) throws IOException {
    store.remove(new MediaName(SHELF, sha256));
  }

  /**
   * Stores what comes, without the metadata of photos. Storing it again changes nothing.
   *
   * @param wanted asked with the file's name before it gets its place; the answer no leaves nothing
   * @return empty when it was not wanted any more
   * @throws Unfit if it is too large, broken, or not what the citizen said it is
   */
  Optional<StoredFile> store(InputStream content, Evidence.Kind kind, Predicate<String> wanted)
      throws IOException, Unfit {
    try (Received raw =
        store.receive(
            out -> {
              try (var capped = new Capped(content, mostBytes)) {
                capped.transferTo(out);
              }
            })) {
      String type = type(raw);
      if (!MediaType.fits(type, kind)) {
        throw new Unfit(type + " came as " + kind);
      }
      return PhotoCopy.isPossible(type)
          ? withoutMetadata(raw, type, wanted)
          : keep(raw, type, Taken.UNKNOWN, wanted);
    }
  }

  private static String type(Received raw) throws IOException {
    try (InputStream in = raw.open()) {
      return MediaType.sniff(in.readNBytes(MediaType.PEEK));
    }
  }

  private static Optional<StoredFile> keep(
      Received file, String type, Taken taken, Predicate<String> wanted) throws IOException {
    if (!wanted.test(file.sha256())) {
      return Optional.empty();
    }
    file.keep(SHELF);
    return Optional.of(new StoredFile(file.sha256(), type, taken));
  }

  /** The file lies here whole: what cannot be read now will not be better after another fetch. */
  private Optional<StoredFile> withoutMetadata(Received raw, String type, Predicate<String> wanted)
      throws IOException, Unfit {
    var taken = new AtomicReference<>(Taken.UNKNOWN);
    try (Received clean =
        store.<Unfit>receive(
            out -> {
              try {
                taken.set(PhotoCopy.withoutMetadata(raw::open, type, out));
              } catch (IOException broken) {
                throw new Unfit(type + ": " + broken.getMessage());
              }
            })) {
      return keep(clean, type, taken.get(), wanted);
    }
  }
}
