package in.namaste.sla.dashboard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF files as a printer takes them. */
final class Paper {

  private static final int DOTS_PER_INCH = 110;

  private Paper() {}

  static int pages(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return file.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The points of its first page. */
  static int[] looks(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH);
      return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a picture of the first page under {@code target/screenshots}. */
  static BufferedImage picture(byte[] pdf, String name) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH);
      Path pictures = Path.of("target", "screenshots");
      pictures.toFile().mkdirs();
      ImageIO.write(page, "png", pictures.resolve(name + ".png").toFile());
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
