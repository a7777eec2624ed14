package in.namaste.ticket.whole;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  static MultiPartSpecification text(String field, String words) {
    return new MultiPartSpecBuilder(words.getBytes(StandardCharsets.UTF_8))
        .controlName(field)
        .mimeType("text/plain; charset=UTF-8")
        .build();
  }
}
