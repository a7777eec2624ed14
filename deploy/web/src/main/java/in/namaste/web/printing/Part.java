package in.namaste.web.printing;

import java.awt.Graphics2D;
import java.util.List;

/** A part of a page that is as wide as the page between its margins; lengths in points. */
public interface Part {

  float height();

  /** Draws it below this line of the paper. */
  void draw(Graphics2D paper, float top);

  /** Parts one below the other. */
  static Part stack(List<? extends Part> parts) {
    return new Part() {
      @Override
      public float height() {
        return (float) parts.stream().mapToDouble(Part::height).sum();
      }

      @Override
      public void draw(Graphics2D paper, float top) {
        float next = top;
        for (Part part : parts) {
          part.draw(paper, next);
          next += part.height();
        }
      }
    };
  }
}
