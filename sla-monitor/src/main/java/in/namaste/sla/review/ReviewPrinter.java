package in.namaste.sla.review;

import in.namaste.web.printing.Part;
import in.namaste.web.printing.Stamp;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints the Friday review on one A4 page. Takes some hundred milliseconds of a worker. */
@ApplicationScoped
public class ReviewPrinter {

  /** Between the text and the edge, in points: 12 mm. */
  private static final float MARGIN = 34;

  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

  /** The page as a PDF file. */
  public byte[] print(Review review) {
    ReviewWords words =
        MessageBundles.get(ReviewWords.class, Localized.Literal.of(review.language().code()));
    return print(new ReviewSheet(review, words).page());
  }

  private static byte[] print(Part whole) {
    var out = new ByteArrayOutputStream();
    try (PDDocument file = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      file.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        float top = PDRectangle.A4.getHeight() - MARGIN;
        Stamp.of(whole, WIDTH, file).put(content, MARGIN, top);
      }
      file.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing but memory is written to", e);
    }
    return out.toByteArray();
  }
}
