package in.namaste.web.printing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A thin line across the page. */
public record Rule(float width) implements Part {

  private static final float THICK = 0.75f;

  @Override
  public float height() {
    return 14;
  }

  @Override
  public void draw(Graphics2D paper, float top) {
    paper.setColor(Type.MUTED);
    paper.fill(new Rectangle2D.Float(0, top + height() / 2, width, THICK));
  }
}
