package in.namaste.ticket.photos;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures read small and grey, so that a file of strangers never fills the memory, however many
 * pixels it says it has.
 */
final class SmallPicture {

  /** Side of the picture that is left, in pixels; much more than a print needs. */
  private static final int SIDE = 128;

  /** While reading, every n-th pixel is taken, so that about so many are left on the short side. */
  private static final int READ_SIDE = 512;

  /** No phone's camera makes more; a file that says so is not read. */
  private static final long MOST_PIXELS = 250_000_000;

  private SmallPicture() {}

  /** The picture as a grey square; empty when it cannot be read. */
  static Optional<BufferedImage> read(InputStream picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(picture)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return sampled(reader).map(SmallPicture::square);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<BufferedImage> sampled(ImageReader reader) {
    try {
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS) {
        return Optional.empty();
      }
      int step = (int) Math.max(1, Math.min(width, height) / READ_SIDE);
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(reader.read(0, how));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      // Java's readers answer a broken file with any of these.
      return Optional.empty();
    }
  }

  /** By halves, so that every pixel counts and a resized picture comes out the same. */
  private static BufferedImage square(BufferedImage picture) {
    BufferedImage now = picture;
    int width = picture.getWidth();
    int height = picture.getHeight();
    while (width > 2 * SIDE || height > 2 * SIDE) {
      width = Math.max(SIDE, width / 2);
      height = Math.max(SIDE, height / 2);
      now = scaled(now, width, height);
    }
    return scaled(now, SIDE, SIDE);
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    var to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }

  /** Standard deviation of the grey, 0 for one colour. */
  static double contrast(BufferedImage small) {
    Raster grey = small.getRaster();
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int value = grey.getSample(x, y, 0);
        sum += value;
        squares += (double) value * value;
      }
    }
    double count = (double) SIDE * SIDE;
    return Math.sqrt(Math.max(0, squares / count - sum / count * (sum / count)));
  }
}
