package in.namaste.simulator.phone;

import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A photo, a voice note and a document that are always at hand. */
@Singleton
public class Samples {

  private final MediaStore store;

  Samples(MediaStore store) {
    this.store = store;
  }

  /** A drawn photo of a broken road, with a position in its metadata as phones write it. */
  public Media photo() {
    return keep("/samples/road.jpg", "image/jpeg", "");
  }

  /** Two silent seconds, Opus in Ogg, as WhatsApp records. */
  public Media voice() {
    return keep("/samples/voice.ogg", "audio/ogg; codecs=opus", "");
  }

  /** A water bill of one page, as an office prints it. */
  public Media document() {
    return keep("/samples/bill.pdf", "application/pdf", "water-bill.pdf");
  }

  private Media keep(String resource, String mimeType, String filename) {
    try (InputStream file = Samples.class.getResourceAsStream(resource)) {
      return store.fromCitizen(file, mimeType, filename);
    } catch (IOException e) {
      throw new UncheckedIOException("sample cannot be read", e);
    }
  }
}
