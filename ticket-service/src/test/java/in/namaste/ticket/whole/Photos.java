package in.namaste.ticket.whole;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Parts of forms that carry files and Hindi. */
final class Photos {

  private Photos() {}

  static byte[] jpeg() {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture that is unlike any of another seed. */
  static byte[] scene(long seed) throws IOException {
    var random = new Random(seed);
    var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    for (int i = 0; i < 30; i++) {
      graphics.setColor(new Color(random.nextInt(0xFFFFFF)));
      graphics.fillOval(random.nextInt(640), random.nextInt(480), 40 + i * 5, 40 + i * 4);
    }
    graphics.dispose();
    return jpeg(image);
  }

  /** The same picture as another file. */
  static byte[] recompressed(byte[] photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
    var smaller = new BufferedImage(500, 375, BufferedImage.TYPE_INT_RGB);
    smaller.createGraphics().drawImage(image, 0, 0, 500, 375, null);
    return jpeg(smaller);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", bytes);
    return bytes.toByteArray();
  }

  static MultiPartSpecification text(String field, String words) {
    return new MultiPartSpecBuilder(words.getBytes(StandardCharsets.UTF_8))
        .controlName(field)
        .mimeType("text/plain; charset=UTF-8")
        .build();
  }
}
