package in.namaste.gateway;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos for tests. */
final class Photo {

  private Photo() {}

  /** A small JPEG. */
  static byte[] plain() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same with a comment that tells where it was taken. */
  static byte[] withPlace() {
    byte[] place = "28.8955 76.6066".getBytes(StandardCharsets.US_ASCII);
    byte[] photo = plain();
    var out = new ByteArrayOutputStream();
    out.write(photo, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (place.length + 2)});
    out.writeBytes(place);
    out.write(photo, 2, photo.length - 2);
    return out.toByteArray();
  }
}
