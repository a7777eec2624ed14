package in.namaste.testing.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/** Small pictures for tests. */
public final class Pictures {

  private Pictures() {}

  public static byte[] jpeg() throws IOException {
    return written("jpeg");
  }

  public static byte[] png() throws IOException {
    return written("png");
  }

  /** A colour run, so that a picture moved by one byte is another picture. */
  public static BufferedImage image() {
    var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, new Color(x * 10, y * 15, x * y % 256).getRGB());
      }
    }
    return image;
  }

  public static List<Integer> pixels(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(all).boxed().toList();
  }

  private static byte[] written(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image(), format, out);
    return out.toByteArray();
  }
}
