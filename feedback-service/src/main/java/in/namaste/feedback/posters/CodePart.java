package in.namaste.feedback.posters;

import in.namaste.feedback.codes.QrCode;
import in.namaste.web.printing.Part;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * A QR code in the middle of the page, with its quiet zone.
 *
 * @param height of the whole, in points
 */
record CodePart(QrCode code, float width, float height) implements Part {

  private static final float POINTS_PER_CM = 72 / 2.54f;

  /** Its height, in points, when the code itself without its quiet zone has this width. */
  static float height(QrCode code, float centimetres) {
    return centimetres * POINTS_PER_CM * code.side() / (code.side() - 2f * QrCode.QUIET_ZONE);
  }

  @Override
  public void draw(Graphics2D paper, float top) {
    var place = AffineTransform.getTranslateInstance((width - height) / 2, top);
    place.scale(height / code.side(), height / code.side());
    paper.setColor(Color.BLACK);
    paper.fill(place.createTransformedShape(code.dark()));
  }
}
