package in.namaste.web.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devanagari on paper: conjuncts are joined and matras stand where they are read. */
class ShapingTest {

  private static final FontRenderContext AS_DRAWN = new FontRenderContext(null, true, true);

  /**
   * Pixels of a point: so many that where in a pixel an edge falls makes little of a difference.
   */
  private static final int SCALE = 4;

  private static final int WIDTH = 300;
  private static final int HEIGHT = 120;
  private static final Type TYPE = Type.bold(60, Color.BLACK);

  @ParameterizedTest
  @ValueSource(strings = {"क्षेत्र", "ट्रैफ़िक", "स्तर", "प्रश्न", "विद्युत", "शिकायत", "कृत्रिम"})
  void aWordOnPaperIsThePictureOfItsShapedLettersAndNotOfItsCharacters(String word)
      throws Exception {
    BufferedImage paper = printed(word);

    char[] letters = word.toCharArray();
    var shaped =
        TYPE.font()
            .layoutGlyphVector(AS_DRAWN, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    var unshaped = TYPE.font().createGlyphVector(AS_DRAWN, word);

    assertThat(shaped.getNumGlyphs()).isLessThanOrEqualTo(letters.length);
    assertThat(difference(paper, drawn(shaped.getOutline()))).isLessThan(0.05);
    assertThat(difference(paper, drawn(unshaped.getOutline()))).isGreaterThan(0.3);
  }

  private static BufferedImage printed(String word) throws IOException {
    try (PDDocument file = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      file.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        Stamp.of(Paragraph.of(word, TYPE, WIDTH), WIDTH, file).put(content, 0, HEIGHT - 15);
      }
      return new PDFRenderer(file).renderImage(0, SCALE);
    }
  }

  private static BufferedImage drawn(Shape letters) {
    var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    Rectangle2D bounds = letters.getBounds2D();
    graphics.fill(
        AffineTransform.getTranslateInstance(20 - bounds.getX(), 20 - bounds.getY())
            .createTransformedShape(letters));
    return image;
  }

  /** How many pixels differ, in shares of those that are dark, laid upon each other's corner. */
  private static double difference(BufferedImage one, BufferedImage other) {
    int[] from = corner(one);
    int[] to = corner(other);
    int dark = 0;
    int different = 0;
    for (int y = -1; y < one.getHeight(); y++) {
      for (int x = -1; x < one.getWidth(); x++) {
        boolean here = isDark(one, from[0] + x, from[1] + y);
        boolean there = isDark(other, to[0] + x, to[1] + y);
        dark += here ? 1 : 0;
        different += here == there ? 0 : 1;
      }
    }
    return (double) different / dark;
  }

  private static int[] corner(BufferedImage image) {
    int left = image.getWidth();
    int top = image.getHeight();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (isDark(image, x, y)) {
          left = Math.min(left, x);
          top = Math.min(top, y);
        }
      }
    }
    return new int[] {left, top};
  }

  private static boolean isDark(BufferedImage image, int x, int y) {
    return x >= 0
        && y >= 0
        && x < image.getWidth()
        && y < image.getHeight()
        && (image.getRGB(x, y) & 0xff) < 128;
  }
}
