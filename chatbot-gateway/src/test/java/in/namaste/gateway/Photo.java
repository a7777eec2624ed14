package in.namaste.gateway;

import in.namaste.testing.photos.CameraBlock;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Photos for tests. */
final class Photo {

  private Photo() {}

  /** A small JPEG. */
  static byte[] plain() {
    return of(Color.BLACK);
  }

  /** A small JPEG of one colour. */
  static byte[] of(Color colour) {
    var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    var out = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < 64; i++) {
        image.setRGB(i % 8, i / 8, colour.getRGB());
      }
      ImageIO.write(image, "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The name of a file in the media store. */
  static String name(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The same, told by its camera to be made in Rohtak. */
  static byte[] withPlace() {
    byte[] camera = CameraBlock.ofRohtak(1);
    byte[] photo = plain();
    int length = camera.length + 8;
    var out = new ByteArrayOutputStream();
    out.write(photo, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(camera);
    out.write(photo, 2, photo.length - 2);
    return out.toByteArray();
  }
}
