package in.namaste.feedback.posters;

import in.namaste.feedback.codes.QrCode;
import in.namaste.web.printing.Part;
import in.namaste.web.printing.Stamp;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A file of A4 posters. What all of them say stands in it once, so that a hundred are small. */
final class PosterFile {

  /** Between the text and the edge, in points: 14 mm, more than any printer leaves white. */
  private static final float MARGIN = 40;

  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

  /** Of the code itself, in centimetres: it is scanned from a metre away. */
  private static final float WIDEST_CODE = 10.5f;

  private static final float NARROWEST_CODE = 9.2f;

  /** Between two parts, in points. */
  private static final float LEAST_GAP = 5;

  private static final int GAPS = 7;

  private final PDDocument file;
  private final PosterTexts texts;
  private final Stamp head;
  private final Stamp ask;
  private final Stamp promise;
  private final Stamp complain;

  PosterFile(PDDocument file, PosterTexts texts) throws IOException {
    this.file = file;
    this.texts = texts;
    this.head = stamp(texts.head());
    this.ask = stamp(texts.ask());
    this.promise = stamp(texts.promise());
    this.complain = stamp(texts.complain());
  }

  /**
   * Adds a page.
   *
   * @param link what the code says
   * @param typed the address for those who type it
   */
  void add(Poster poster, String link, String typed) throws IOException {
    QrCode code = QrCode.of(link);
    Stamp address = stamp(texts.typed(typed));
    Stamp label = stamp(texts.label(poster));
    float room = HEIGHT - GAPS * LEAST_GAP;
    for (Stamp other : List.of(head, ask, address, promise, complain, label)) {
      room -= other.height();
    }
    float least = CodePart.height(code, NARROWEST_CODE);
    Stamp names = stamp(texts.names(poster, room - least));
    room -= names.height();
    float side = Math.clamp(room, least, CodePart.height(code, WIDEST_CODE));
    Stamp drawn = stamp(new CodePart(code, WIDTH, side));
    put(
        List.of(head, names, ask, drawn, address, promise, complain, label),
        LEAST_GAP + (room - side) / GAPS,
        Map.of(drawn, link, complain, texts.chat(poster)));
  }

  private void put(List<Stamp> stamps, float gap, Map<Stamp, String> links) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    file.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(file, page)) {
      float top = PDRectangle.A4.getHeight() - MARGIN;
      for (Stamp stamp : stamps) {
        stamp.put(content, MARGIN, top);
        if (links.containsKey(stamp)) {
          stamp.link(page, MARGIN, top, links.get(stamp));
        }
        top -= stamp.height() + gap;
      }
    }
  }

  private Stamp stamp(Part part) throws IOException {
    return Stamp.of(part, WIDTH, file);
  }
}
