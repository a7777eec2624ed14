package in.namaste.ticket.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoPrintTest {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theSamePictureIsKnownAgainRecompressedResizedAndSlightlyCropped(long seed)
      throws IOException {
    BufferedImage scene = scene(seed);
    PhotoPrint print = print(jpeg(scene, 0.9f));

    assertThat(print(jpeg(scene, 0.9f))).as("same").isEqualTo(print);
    assertThat(print).satisfies(near(print(jpeg(scene, 0.2f))));
    assertThat(print).satisfies(near(print(jpeg(part(scene, 0, WIDTH / 3), 0.8f))));
    assertThat(print).satisfies(near(print(jpeg(part(scene, 6, WIDTH - 12), 0.8f))));
  }

  @Test
  void anotherPictureIsAnother() throws IOException {
    PhotoPrint before = print(jpeg(scene(1), 0.9f));
    for (long seed = 2; seed <= 40; seed++) {
      PhotoPrint print = print(jpeg(scene(seed), 0.9f));

      assertThat(print.distance(before)).as("scenes %d", seed).isGreaterThan(PhotoPrint.NEAR);
      before = print;
    }
  }

  /** What the index finds must hold all that is near. */
  @Test
  void nearPrintsShareABandWhereverTheirBitsDiffer() {
    Random random = new Random(20261126);
    for (int i = 0; i < 5_000; i++) {
      PhotoPrint print = new PhotoPrint(random.nextLong());
      long other = print.bits();
      for (int flip = 0; flip < PhotoPrint.NEAR; flip++) {
        other ^= 1L << random.nextInt(64);
      }

      assertThat(Collections.disjoint(print.bandsOfNear(), new PhotoPrint(other).bands()))
          .isFalse();
    }
  }

  @Test
  void bandsOfDifferentPlacesAreDifferentNumbers() {
    assertThat(new PhotoPrint(0).bands()).doesNotHaveDuplicates();
    assertThat(new PhotoPrint(-1).bands()).doesNotHaveDuplicates();
  }

  @Test
  void whatShowsNothingOrIsNoPictureHasNoPrint() throws IOException {
    var black = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);

    assertThat(PhotoPrint.of(stream(jpeg(black, 0.9f)))).isEmpty();
    assertThat(PhotoPrint.of(stream(new byte[] {1, 2, 3}))).isEmpty();
    byte[] broken = java.util.Arrays.copyOf(jpeg(scene(1), 0.9f), 300);
    assertThat(PhotoPrint.of(stream(broken))).isEmpty();
  }

  private static org.assertj.core.api.ThrowingConsumer<PhotoPrint> near(PhotoPrint other) {
    return print -> assertThat(print.distance(other)).isLessThanOrEqualTo(PhotoPrint.NEAR);
  }

  private static PhotoPrint print(byte[] picture) throws IOException {
    Optional<PhotoPrint> print = PhotoPrint.of(stream(picture));
    return print.orElseThrow();
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A street at some hour of the day, as far as a machine draws one. */
  private static BufferedImage scene(long seed) {
    Random random = new Random(seed);
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(
        new GradientPaint(0, 0, colour(random), random.nextInt(WIDTH), HEIGHT, colour(random)));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    for (int i = 0; i < 25; i++) {
      graphics.setColor(colour(random));
      graphics.fillOval(
          random.nextInt(WIDTH),
          random.nextInt(HEIGHT),
          50 + random.nextInt(350),
          50 + random.nextInt(250));
    }
    graphics.dispose();
    return image;
  }

  private static Color colour(Random random) {
    return new Color(random.nextInt(0xFFFFFF));
  }

  /** Everything but a margin, as wide as wanted. */
  private static BufferedImage part(BufferedImage image, int margin, int width) {
    BufferedImage inner =
        image.getSubimage(margin, margin, WIDTH - 2 * margin, HEIGHT - 2 * margin);
    int height = width * inner.getHeight() / inner.getWidth();
    var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(inner, 0, 0, width, height, null);
    graphics.dispose();
    return to;
  }

  private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    }
    writer.dispose();
    return out.toByteArray();
  }
}
