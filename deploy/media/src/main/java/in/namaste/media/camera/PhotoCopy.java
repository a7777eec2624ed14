package in.namaste.media.camera;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * Copies a photo without what tells about the person who made it. The picture itself is copied as
 * it is.
 */
public final class PhotoCopy {

  public static final String JPEG = "image/jpeg";
  public static final String PNG = "image/png";
  public static final String WEBP = "image/webp";

  private static final Set<String> TYPES = Set.of(JPEG, PNG, WEBP);

  /** A file that can be opened again. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  private PhotoCopy() {}

  /** Whether metadata can be taken out of files of this media type. */
  public static boolean isPossible(String mediaType) {
    return TYPES.contains(mediaType);
  }

  /**
   * Copies the photo and answers with what its camera said.
   *
   * @param mediaType what the file really is, one for which {@link #isPossible}
   * @throws IOException if it is no such photo, or breaks off
   */
  public static Taken withoutMetadata(Source from, String mediaType, OutputStream to)
      throws IOException {
    var notes = new CameraNotes();
    WebpMetadata.Source buffered = () -> new BufferedInputStream(from.open());
    try (InputStream in = buffered.open()) {
      switch (mediaType) {
        case JPEG -> JpegMetadata.strip(in, to, notes);
        case PNG -> PngMetadata.strip(in, to, notes);
        case WEBP -> WebpMetadata.strip(buffered, to, notes);
        default -> throw new IllegalArgumentException("Not a photo: " + mediaType);
      }
    }
    return notes.taken();
  }
}
