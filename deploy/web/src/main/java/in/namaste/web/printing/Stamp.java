package in.namaste.web.printing;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/**
 * A part drawn once into a file, to be put on as many of its pages as one likes.
 *
 * @param width of the part, in points
 * @param height of the part, in points
 */
public record Stamp(PDFormXObject drawn, float width, float height) {

  /** A stamp cuts what is outside it: room for what hangs out of a line. */
  private static final float BLEED = 12;

  private static final COSArray NO_BORDER = COSArray.ofCOSIntegers(List.of(0, 0, 0));

  /** Draws a part of this width, in points, into the file. */
  public static Stamp of(Part part, float width, PDDocument file) throws IOException {
    var paper = new PdfBoxGraphics2D(file, width + 2 * BLEED, part.height() + 2 * BLEED);
    paper.translate(BLEED, 0);
    part.draw(paper, BLEED);
    paper.dispose();
    return new Stamp(paper.getXFormObject(), width, part.height());
  }

  /** Puts it on a page, its upper left corner here, in points from the page's lower left one. */
  public void put(PDPageContentStream content, float left, float top) throws IOException {
    content.saveGraphicsState();
    content.transform(Matrix.getTranslateInstance(left - BLEED, top - height - BLEED));
    content.drawForm(drawn);
    content.restoreGraphicsState();
  }

  /** Makes its place on a page open an address, for who has the file on a screen. */
  public void link(PDPage page, float left, float top, String address) throws IOException {
    PDActionURI open = new PDActionURI();
    open.setURI(address);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(open);
    link.setRectangle(new PDRectangle(left, top - height, width, height));
    link.setBorder(NO_BORDER);
    page.getAnnotations().add(link);
  }
}
