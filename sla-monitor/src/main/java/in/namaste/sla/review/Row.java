package in.namaste.sla.review;

import in.namaste.web.printing.Part;
import java.awt.Graphics2D;
import java.util.List;

/**
 * Parts side by side, each as wide as the others.
 *
 * @param width of all together, in points
 */
record Row(List<Part> parts, float width) implements Part {

  @Override
  public float height() {
    return (float) parts.stream().mapToDouble(Part::height).max().orElse(0);
  }

  @Override
  public void draw(Graphics2D paper, float top) {
    float each = width / parts.size();
    for (int i = 0; i < parts.size(); i++) {
      paper.translate(i * each, 0);
      parts.get(i).draw(paper, top);
      paper.translate(-i * each, 0);
    }
  }
}
